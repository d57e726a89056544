import type { EntityManager } from '@mikro-orm/postgresql';
import type { BranchCode } from '../../access/words.js';
import type { Account } from '../../accounts/account.entity.js';
import type { RequestContext } from '../../context.js';
import type { Mail } from '../../messages/email/letter.js';
import { queueMail } from '../../messages/email/queue-mail.js';
import type { Ports } from '../../ports/ports.js';
import { isStep } from '../forms/decision-steps.js';
import type { FormKind } from '../forms/form-kinds.js';
import { FORM_KIND_FACTS } from '../forms/form-kinds.js';
import type { ItemState } from '../forms/states.js';
import { addresseeOf } from './application.addressee.js';
import type { DecidingAction } from './application.input.js';
import { applicationDecided, type DecidedApplication } from './application.letters.js';

/** What was, or would be, decided on a person, or on one of their passes. */
export interface Outcome {
  readonly action: DecidingAction;
  readonly from: ItemState;
  readonly to: ItemState;
  readonly reason: string | null;
  /** The person, as mails to the company name them. */
  readonly holder: string;
  /** The branches for which it was decided. */
  readonly branchCodes: readonly BranchCode[];
  /** None where a person applies for a first pass. */
  readonly passNumber: string | null;
  /** How many more single-entry passes an approval grants; null on other forms. */
  readonly granted: number | null;
}

interface MailedApplication {
  readonly number: string;
  readonly form: FormKind;
  readonly month?: string | null;
  readonly morePasses?: number | null;
}

type OutcomeGroup = DecidedApplication['outcomes'][number];

/**
 * One mail about all decisions; null when they only lead to the next step or leave other branches to come, which is no news to
 * the company. What is returned or rejected names the branch that did it (R-PRD-1).
 */
export function outcomesMail(
  ports: Ports,
  account: Pick<Account, 'personName' | 'email' | 'language'>,
  { number, form, month = null, morePasses = null }: MailedApplication,
  outcomes: readonly Outcome[],
): Mail | null {
  const news = outcomes.filter(({ to }) => !isStep(to));
  if (news.length === 0) return null;
  const groups = Map.groupBy(news, ({ to, reason, from, granted, branchCodes }) =>
    [to, reason, from, granted, ...branchCodes].join(' '),
  );
  const grouped = [...groups.values()].map((group): OutcomeGroup => {
    const [{ to, from, reason, branchCodes, granted }] = group as [Outcome, ...Outcome[]];
    const by = { police: from === 'POLICE_CHECK', ...namesOf(ports, branchCodes) };
    const grant =
      to === 'DONE' && granted !== null && month && morePasses ? { month, granted, asked: morePasses } : null;
    return { to: to as OutcomeGroup['to'], by, reason, grant, names: group.map(nameOf) };
  });
  const { personName } = account;
  return applicationDecided.to(account, {
    personName,
    applicationNumber: number,
    form: FORM_KIND_FACTS[form].names,
    outcomes: grouped,
    goingOn: outcomes.length - news.length,
  });
}

const nameOf = ({ holder, passNumber }: Outcome) => (passNumber ? `${passNumber} ` : '') + holder;

function namesOf(ports: Ports, branchCodes: readonly BranchCode[]) {
  const branches = branchCodes.map((code) => ports.branch(code));
  return {
    ZH_HANT: branches.map(({ nameZh }) => nameZh).join('、'),
    EN: branches.map(({ nameEn }) => nameEn).join(', '),
  };
}

/** Mails the account that submitted an application what was decided (R-REG-7). */
export async function mailDecisions(
  tx: EntityManager,
  { services, now }: RequestContext,
  application: MailedApplication & { readonly id: string },
  outcomes: readonly Outcome[],
): Promise<void> {
  const account = await addresseeOf(tx, application.id);
  const mail = outcomesMail(services.ports, account, application, outcomes);
  if (mail) await queueMail(tx, services, mail, now);
}
