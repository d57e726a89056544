import type { EntityManager } from '@mikro-orm/postgresql';
import { RateLimits } from '../access/rate-limits.js';
import type { Viewer } from '../access/viewer.js';
import { correctApplication } from '../applications/corrections/correct.commands.js';
import { decideApplication } from '../applications/decisions/decide.commands.js';
import { saveDraft } from '../applications/drafts/draft.commands.js';
import { FORMS } from '../applications/forms/forms.js';
import { nextState } from '../applications/forms/states.js';
import { ApplicationItem } from '../applications/items/application-item.entity.js';
import { Application } from '../applications/records/application.entity.js';
import { submitApplication } from '../applications/submissions/submit.commands.js';
import { withdrawApplication } from '../applications/submissions/withdraw.commands.js';
import { markCards } from '../cards/card.commands.js';
import { collectCards } from '../cards/collect.commands.js';
import { RequestContext } from '../context.js';
import { Fee } from '../fees/fee.entity.js';
import { blockCards, holdCards, liftHold } from '../holds/hold.commands.js';
import { Hold } from '../passes/hold.entity.js';
import { Pass } from '../passes/pass.entity.js';
import type { Services } from '../services.js';
import { transactionDatabase } from '../shared/sql.js';
import { inTaipei, monthOf } from '../shared/taipei.js';
import type { DemoWorld } from './people.js';
import { type Deciders, staff } from './sign-in.js';
import type { Form, Step } from './story.js';

/** No limits: nothing in the demo tries too often, and during the fill there is no second connection for counting. */
class NoLimits extends RateLimits {
  override take(): Promise<number> {
    return Promise.resolve(1);
  }

  override takeWithin(): Promise<number> {
    return Promise.resolve(1);
  }

  override giveBack(): Promise<void> {
    return Promise.resolve();
  }
}

/** A made-up request in the past, within the transaction that fills the demo. */
class DemoRequest extends RequestContext {
  constructor(
    services: Services,
    viewer: Viewer,
    now: Date,
    readonly tx: EntityManager,
  ) {
    const database = transactionDatabase(tx);
    super(
      { ...services, database, limits: new NoLimits(database) },
      viewer,
      now,
      { set: () => undefined, clear: () => undefined, browser: undefined, setBrowser: () => undefined },
      { name: 'demo', rootFields: 'demo' },
    );
  }

  override get em(): EntityManager {
    return this.tx;
  }
}

/** No sign-in is behind it: nothing that a command does asks for one. */
const SIGNED_IN = {
  address: '',
  credential: '',
  by: 'SESSION',
  idleExpiresAt: new Date(0),
  expiresAt: new Date(0),
  remembered: false,
} as const;

/** What operators, reviewers and police do with applications, done for them by the commands that they use. */
export class Desk {
  constructor(
    readonly tx: EntityManager,
    readonly services: Services,
    readonly world: DemoWorld,
    readonly deciders: Deciders,
  ) {}

  /** @returns the application number. */
  async submit(firm: 'A' | 'B', form: Form, at: Date): Promise<string> {
    const { consents } = FORMS[form.form];
    const agreed = {
      personalDataConsent: consents.includes('PERSONAL_DATA'),
      documentsConfirmed: consents.includes('DOCUMENTS'),
    };
    return submitApplication(this.#operator(firm, at), { ...(await this.#filled(firm, form)), ...agreed });
  }

  async save(firm: 'A' | 'B', form: Form, at: Date): Promise<void> {
    const content = await this.#filled(firm, form);
    await saveDraft(this.#operator(firm, at), { id: null, version: null, form: form.form, content });
  }

  async take(
    number: string,
    firm: 'A' | 'B',
    { does, to, reason, by: branch, grantedPasses, missing, waived }: Step,
    at: Date,
  ): Promise<void> {
    const em = this.#fork();
    const { id, version, form, branchCode } = await em.findOneOrFail(Application, { number });
    const items = await em.find(ApplicationItem, { applicationId: id }, { orderBy: { position: 'asc' } });
    const chosen = items.filter(({ state, position }) =>
      to ? to.includes(position) : state === 'APPROVED' || nextState(form, state, does),
    );
    const itemIds = chosen.map((item) => item.id);
    const looked = { id, version };
    switch (does) {
      case 'RESUBMIT':
        return correctApplication(this.#operator(firm, at), looked, reason ? { reason } : {});
      case 'WITHDRAW':
        return withdrawApplication(this.#operator(firm, at), looked, { itemIds, reason: reason ?? null });
      case 'MARK_MADE':
      case 'MARK_COLLECTED': {
        const cards = await em.find(Pass, { id: { $in: chosen.flatMap(({ issuedPassId }) => issuedPassId ?? []) } });
        const reviewer = this.staff(branchCode, 'reviewer', at);
        if (does === 'MARK_COLLECTED') await this.#handOut(reviewer, cards, { missing, waived });
        else
          await markCards(
            reviewer,
            cards.map((card) => card.number),
            does,
          );
        return;
      }
      default: {
        const by = this.staff(branch ?? branchCode, chosen[0]?.state === 'POLICE_CHECK' ? 'police' : 'reviewer', at);
        const decisions = itemIds.map((itemId) => ({ itemId, action: does, reason: reason ?? null, grantedPasses }));
        return decideApplication(by, looked, decisions);
      }
    }
  }

  /** 掛失 by the company, and lifted again where it is said when. */
  async hold(firm: 'A' | 'B', holder: string, at: Date, liftedAt?: Date): Promise<void> {
    const numbers = await this.#cardsOf([this.world.people.named(firm, holder).id]);
    const lost = { numbers, cause: 'LOST', reason: '於碼頭作業時遺失', cancel: false } as const;
    const [passId] = await holdCards(this.#operator(firm, at), lost);
    if (!liftedAt || !passId) return;
    const { id } = await this.#fork().findOneOrFail(Hold, { passId, liftedAt: null });
    await liftHold(this.#operator(firm, liftedAt), { id, reason: '已於辦公室尋獲' });
  }

  /** 暫停使用 by a branch. */
  async block(branchCode: 'KL' | 'KH', firm: 'A' | 'B', holder: string, at: Date): Promise<void> {
    const numbers = await this.#cardsOf([this.world.people.named(firm, holder).id]);
    const violation = { numbers, cause: 'RULE_VIOLATION', reason: '未依規定配戴通行證並擅入作業區' } as const;
    await blockCards(this.staff(branchCode, 'reviewer', at), violation);
  }

  async #filled(firm: 'A' | 'B', { of, areaCodes, startsIn, ...given }: Form) {
    const { form, morePasses } = given;
    const people = of.map((name) => this.world.people.named(firm, name).id);
    const today = inTaipei(this.world.now).toPlainDate();
    return {
      ...given,
      month: morePasses === undefined ? null : monthOf(this.world.now),
      areaCodes: areaCodes && [...areaCodes],
      personIds: FORMS[form].subject === 'PEOPLE' ? people : null,
      passNumbers: FORMS[form].subject === 'PASSES' ? await this.#cardsOf(people) : null,
      startDay: startsIn === undefined ? null : today.add({ days: startsIn }).toString(),
    };
  }

  /** The numbers of the cards that these people have now. */
  #cardsOf(personIds: readonly string[]): Promise<string[]> {
    return Promise.all(
      personIds.map(async (personId) => {
        const own = { personId, kind: { $ne: 'SINGLE_ENTRY' }, cancelledAt: null } as const;
        const [card] = await this.#fork().find(Pass, own, { orderBy: { issuedAt: 'desc' }, limit: 1 });
        if (!card) throw new Error('A person of the demo has no card.');
        return card.number;
      }),
    );
  }

  /** A request of a company's first account in the past. */
  operatorAt(firm: 'A' | 'B', at: Date): RequestContext {
    return this.#operator(firm, at);
  }

  /** A request of the branch's reviewer in the past. */
  reviewerAt(branchCode: string, at: Date): RequestContext {
    return this.staff(branchCode, 'reviewer', at);
  }

  #operator(firm: 'A' | 'B', at: Date): RequestContext {
    const { accountId, companyId } = this.world.firms[firm];
    const rights = { administersCompany: true, readsCompany: true };
    const viewer = { kind: 'OPERATOR', accountId, companyId, actsThrough: null, consented: true, ...rights } as const;
    return new DemoRequest(this.services, { ...viewer, ...SIGNED_IN }, at, this.#fork());
  }

  /** To somebody of the company; cards in place of others against these and a receipt for what is due (R-EXC-6). */
  async #handOut(
    reviewer: RequestContext,
    cards: readonly Pass[],
    { missing, waived }: Pick<Step, 'missing' | 'waived'>,
  ): Promise<void> {
    const taken = await Promise.all(
      cards.map(async ({ id, number, exchangedFromId }) => {
        const fee = await this.#fork().findOne(Fee, { passId: id, amount: { $gt: 0 }, settlement: null });
        const oldCard = { oldCardReturned: exchangedFromId ? !missing : null, oldCardMissingReason: missing ?? null };
        if (!fee) return { number, ...oldCard };
        const settled = waived ? { feeWaiveReason: waived } : { receiptNumber: `R${number.slice(-6)}` };
        return { number, ...oldCard, ...settled };
      }),
    );
    await collectCards(reviewer, taken, { kind: 'COMPANY_STAFF', name: '周雅婷' });
  }

  /** A request of a branch's reviewer or police. */
  staff(branchCode: string | null | undefined, role: 'reviewer' | 'police', at: Date): RequestContext {
    const keys = { reviewer: ['keelung', 'kaohsiung'], police: ['policeKeelung', 'policeKaohsiung'] } as const;
    const key = keys[role][branchCode === 'KL' ? 0 : 1];
    const { branchCodes, staffRoles: roles } = staff[key];
    const viewer = { kind: 'STAFF', accountId: this.deciders[key], roles, branchCodes } as const;
    return new DemoRequest(this.services, { ...viewer, ...SIGNED_IN }, at, this.#fork());
  }

  /** Every request reads the rows anew. */
  #fork(): EntityManager {
    return this.tx.fork({ clear: true, keepTransactionContext: true });
  }
}
