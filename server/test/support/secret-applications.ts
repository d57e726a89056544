import { CONSENT_VERSION } from '../../src/accounts/consent.js';
import { BranchApproval } from '../../src/applications/approvals/branch-approval.entity.js';
import { ItemVersion, ItemVersionFile } from '../../src/applications/corrections/item-version.entity.js';
import { ApplicationItem, ApplicationStep } from '../../src/applications/items/application-item.entity.js';
import {
  Application,
  ApplicationArea,
  ApplicationAttachment,
  ApplicationLeftOut,
} from '../../src/applications/records/application.entity.js';
import { holderColumns } from '../../src/applications/submissions/application-insert.js';
import { BatchedCard, CardBatch } from '../../src/cards/card-batch.entity.js';
import { CardCollection } from '../../src/cards/card-collection.entity.js';
import { Fee, FeeRule } from '../../src/fees/fee.entity.js';
import { recordHistory } from '../../src/history/history.js';
import { holderOfPerson } from '../../src/passes/holder.js';
import { Pass, PassArea } from '../../src/passes/pass.entity.js';
import { SingleEntryGrant } from '../../src/passes/single-entry-grant.entity.js';
import { Person } from '../../src/people/person.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { buildAccount, buildPass } from './build.js';
import type { SecretCompany, SecretPasses } from './secret-company.js';
import type { Secrets } from './secrets.js';

/** Four applications of company B in 基隆. */
export interface SecretApplications {
  /** Done: the single-entry pass was issued from it. */
  readonly singleEntryId: string;
  readonly singleEntryNumber: string;
  /** Open: one of its two items was returned, the other is in review again; one of two branches has approved it. */
  readonly periodicId: string;
  readonly periodicNumber: string;
  readonly itemIds: readonly [returned: string, inReview: string];
  /** Approved: its card is to be made. */
  readonly renewalId: string;
  readonly renewalNumber: string;
  /** The card to be made, a cancelled one, and one that was exchanged for the periodic pass. */
  readonly cards: readonly [toBeMade: string, cancelled: string, exchanged: string];
  /** A batch with the first two of them; another one was dissolved. */
  readonly batchId: string;
}

/** A single-entry, a periodic, a renewal application and one for more passes, with secrets in every field. */
export async function buildSecretApplications(
  app: TestApp,
  secrets: Secrets,
  company: SecretCompany,
  passes: SecretPasses,
): Promise<SecretApplications> {
  const builder = await applicationBuilder(app, secrets, company);
  const singleEntry = { id: newId(), number: 'OM01-11511-00777' };
  const periodic = { id: newId(), number: 'OM02-11511-00778' };
  const renewal = { id: newId(), number: 'OM05-11511-00778' };
  const more = { id: newId(), number: 'OM09-11511-00779' };

  await builder.insertApplication({ ...singleEntry, form: 'FOREIGN_SINGLE_ENTRY' }, 'PASSPORT');
  await builder.insertItem(singleEntry.id, { position: 0, state: 'APPROVED' });
  await builder.issuePass(passes.singleEntry, { applicationId: singleEntry.id });

  await builder.insertApplication({ ...periodic, ...CARD_FORM, form: 'PERIODIC' }, 'PHOTO');
  const returned = await builder.insertItem(periodic.id, { position: 0, state: 'RETURNED' });
  const inReview = await builder.insertItem(periodic.id, { position: 1, state: 'REVIEW' });
  await builder.insertReturnStep(returned);
  await builder.insertLeftOut(periodic.id, passes);
  await builder.insertCorrection(periodic.id, inReview);

  await builder.insertApplication({ ...renewal, ...CARD_FORM, form: 'RENEWAL' }, 'PHOTO');
  const cards = await buildCards(app, company);
  const oldId = await builder.collectPass(passes.periodic);
  await builder.exchange(cards[2], oldId);
  await builder.chargeFees(oldId, cards[1]);
  const batchId = await builder.batchCards(cards.slice(0, 2));
  const issuedPassId = await builder.issuePass(cards[0], { applicationId: renewal.id, previousPassId: oldId });
  await builder.insertItem(renewal.id, { position: 0, state: 'APPROVED', passId: oldId, issuedPassId });

  const asked = { month: '2026-11', morePasses: 3, branchCode: 'KL' } as const;
  await builder.insertApplication({ ...more, ...asked, form: 'MORE_SINGLE_ENTRIES' }, 'OTHER');
  const granted = await builder.insertItem(more.id, { position: 0, state: 'APPROVED' });
  await builder.insertGrant(granted, issuedPassId);

  return {
    singleEntryId: singleEntry.id,
    singleEntryNumber: singleEntry.number,
    periodicId: periodic.id,
    periodicNumber: periodic.number,
    itemIds: [returned, inReview],
    renewalId: renewal.id,
    renewalNumber: renewal.number,
    cards,
    batchId,
  };
}

const CARD_FORM = { termCount: 1, termUnit: 'YEAR', startDay: '2026-12-01', branchCode: 'KL' } as const;

async function buildCards(app: TestApp, { id, personId }: SecretCompany): Promise<[string, string, string]> {
  const validTo = new Date('2028-11-10T23:59:59+08:00');
  const periodic = { areaCode: 'KEELUNG-EAST', kind: 'PERIODIC', validTo } as const;
  return [
    await buildPass(app, id, personId, { ...periodic, made: false }),
    await buildPass(app, id, personId, { ...periodic, made: false, cancelledAt: app.clock.now() }),
    await buildPass(app, id, personId, periodic),
  ];
}

/** Steps that insert rows of applications for the person of company B. */
async function applicationBuilder(
  app: TestApp,
  secrets: Secrets,
  { id: companyId, accountId, personId, fileId }: SecretCompany,
) {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const area = app.services.ports.areaByCode('KEELUNG-EAST');
  if (!area) throw new Error('no area KEELUNG-EAST');
  const holder = holderOfPerson(await em.findOneOrFail(Person, personId));
  type FormFacts = Pick<Application, 'id' | 'number' | 'form'> &
    Partial<typeof CARD_FORM> &
    Partial<Pick<Application, 'month' | 'morePasses'>>;
  type ItemFacts = Pick<ApplicationItem, 'position' | 'state'> & { passId?: string; issuedPassId?: string };

  return {
    async insertApplication(facts: FormFacts, kind: 'PASSPORT' | 'PHOTO' | 'OTHER'): Promise<void> {
      const { reason, contactName, contactPhone } = secrets;
      await em.insert(Application, {
        companyId,
        submittedById: accountId,
        submittedAt: now,
        consentVersion: CONSENT_VERSION,
        reason,
        contactName,
        contactPhone,
        ...(facts.branchCode && { pickupPortId: area.port.id }),
        ...facts,
      });
      await em.insert(ApplicationArea, { applicationId: facts.id, areaId: area.id });
      await em.insert(ApplicationAttachment, { applicationId: facts.id, personId, kind, fileId });
    },
    async insertItem(applicationId: string, facts: ItemFacts): Promise<string> {
      const id = newId();
      const columns = holderColumns(app.services.vault, id, holder);
      await em.insert(ApplicationItem, { id, applicationId, personId, ...columns, stateSince: now, ...facts });
      return id;
    },
    /** A granted place that a pass has taken, and one that was taken back. */
    async insertGrant(itemId: string, passId: string): Promise<void> {
      const { idIndex: holderIdIndex } = holder;
      const place = { itemId, companyId, holderIdIndex, month: '2026-11' };
      await em.insert(SingleEntryGrant, { ...place, place: 1, passId });
      await em.insert(SingleEntryGrant, { ...place, place: 2, takenBackAt: now });
    },
    /** A person and a pass that were left out. */
    async insertLeftOut(applicationId: string, { periodic }: SecretPasses): Promise<void> {
      const [found] = await em.find(Pass, { number: periodic });
      const reasons = [{ code: 'ATTACHMENT_MISSING', attachment: 'PHOTO' }] as const;
      // Its areas are to change when a renewal begins.
      const later = { holdsUntil: new Date('2027-11-11T00:00:00+08:00') };
      await em.nativeUpdate(PassArea, { passId: found?.id ?? '' }, later);
      const areaId = app.services.ports.areaByCode('TAIPEI-SOUTH')?.id ?? 0;
      await em.insert(PassArea, { passId: found?.id ?? '', areaId, holdsFrom: later.holdsUntil });
      await em.insertMany(ApplicationLeftOut, [
        { applicationId, position: 7, personId, passId: null, reasons },
        { applicationId, position: 8, personId, passId: found?.id ?? null, reasons },
      ]);
    },
    async insertReturnStep(itemId: string): Promise<void> {
      await em.insert(ApplicationStep, {
        itemId,
        at: now,
        accountId,
        action: 'RETURN',
        fromState: 'REVIEW',
        toState: 'RETURNED',
        reason: secrets.returnReason,
        branchCodes: ['KL'],
      });
    },
    async insertCorrection(applicationId: string, itemId: string): Promise<void> {
      await this.insertReturnStep(itemId);
      const [returned] = await em.find(ApplicationStep, { itemId });
      const resubmitted = { action: 'RESUBMIT', fromState: 'RETURNED', toState: 'REVIEW' } as const;
      await em.insert(ApplicationStep, { itemId, at: now, accountId, ...resubmitted });
      const id = newId();
      const { idNumber, ...person } = holder;
      await em.insert(ItemVersion, {
        id,
        itemId,
        lastStepId: returned?.id ?? '0',
        holderName: `舊${person.name}`,
        holderEnglishName: person.englishName,
        holderIdKind: person.idKind,
        holderIdCipher: app.services.vault.reseal('item_version.holder_id_cipher', id, idNumber),
      });
      await em.insert(ItemVersionFile, { versionId: id, fileId, kind: 'PHOTO' });
      const approvals = { itemId, step: 'REVIEW' } as const;
      await em.insert(BranchApproval, { ...approvals, branchCode: 'KL' });
      await em.insert(BranchApproval, {
        ...approvals,
        branchCode: 'TX',
        approvedAt: now,
        approvedById: accountId,
      });
      const changes = [{ field: 'reason', before: secrets.reason, after: secrets.returnReason }] as const;
      const author = { services: app.services, now, accountId };
      await recordHistory(em, author, [
        { subject: 'APPLICATION', subjectId: applicationId, action: 'RESUBMITTED', changes },
      ]);
    },
    async collectPass(number: string): Promise<string> {
      await em.nativeUpdate(Pass, { number }, { collectedAt: now });
      return (await em.findOneOrFail(Pass, { number })).id;
    },
    /** A fee that was paid for a card that was handed over, and one that was waived, by a rule that holds later; and a rule that was withdrawn. */
    async chargeFees(paidId: string, waivedNumber: string): Promise<void> {
      const setById = await buildAccount(app, 'STAFF', 'sets-fees', { staffRoles: ['ADMINISTRATOR'] });
      const rule = { id: newId(), service: 'CARD_EXCHANGE', holdsFrom: '2030-01-01', amount: 130 } as const;
      await em.insert(FeeRule, { ...rule, freeIssuedBefore: '2021-08-02', setAt: now, setById });
      const withdrawn = { withdrawnAt: now, withdrawnById: setById, withdrawReason: 'x' } as const;
      await em.insert(FeeRule, { ...rule, id: newId(), setAt: now, setById, ...withdrawn });
      const waived = await em.findOneOrFail(Pass, { number: waivedNumber });
      const fee = {
        service: 'CARD_EXCHANGE',
        companyId,
        branchCode: 'KL',
        ruleId: rule.id,
        amount: 130,
        dueAt: now,
      } as const;
      const settled = { settledAt: now, settledById: accountId } as const;
      await em.insert(Fee, {
        id: newId(),
        passId: paidId,
        ...fee,
        ...settled,
        settlement: 'PAID',
        receiptNumber: 'R-1',
      });
      await em.insert(CardCollection, {
        ...{ passId: paidId, collectorKind: 'FAMILY', collectorName: secrets.collectorName, handedOutById: setById },
        ...{ oldCard: 'MISSING', missingReason: secrets.returnReason },
      });
      const waiveReason = secrets.returnReason;
      await em.insert(Fee, { id: newId(), passId: waived.id, ...fee, ...settled, settlement: 'WAIVED', waiveReason });
    },
    async batchCards(numbers: readonly string[]): Promise<string> {
      const createdById = await buildAccount(app, 'STAFF', 'makes-cards', { staffRoles: ['REVIEWER'] });
      const batch = { branchCode: 'KL', createdAt: now, createdById } as const;
      const [open, dissolved] = [newId(), newId()];
      await em.insert(CardBatch, { id: open, ...batch });
      const by = { dissolvedAt: now, dissolvedById: createdById, dissolveReason: secrets.returnReason };
      await em.insert(CardBatch, { id: dissolved, ...batch, ...by });
      for (const [position, number] of numbers.entries()) {
        const { id: passId } = await em.findOneOrFail(Pass, { number });
        await em.insert(BatchedCard, { batchId: open, passId, position, released: false });
        await em.insert(BatchedCard, { batchId: dissolved, passId, position, released: true });
      }
      return open;
    },
    async exchange(number: string, forId: string): Promise<void> {
      const old = await em.findOneOrFail(Pass, { number });
      await em.nativeUpdate(Pass, { id: forId }, { exchangedFromId: old.id, chainId: old.id });
      await em.nativeUpdate(Pass, { number }, { exchangedAt: now });
    },
    async issuePass(number: string, origin: { applicationId: string; previousPassId?: string }): Promise<string> {
      await em.nativeUpdate(Pass, { number }, origin);
      return (await em.findOneOrFail(Pass, { number })).id;
    },
  };
}
