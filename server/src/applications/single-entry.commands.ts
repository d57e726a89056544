import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, actsThrough } from '../access/viewer.js';
import { currentCompany } from '../access/visibility.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { issueSingleEntryPasses } from '../passes/single-entry-issue.js';
import { Person } from '../people/person.entity.js';
import type { AreaRow, Ports } from '../ports/port.queries.js';
import { takeTurnWithOthers } from '../shared/advisory-locks.js';
import { ErrorCode, type Fault, refuse, refuseAny } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isId } from '../shared/ids.js';
import { transactionDatabase } from '../shared/sql.js';
import { isoTaipei, startOfNextMonth, toSecond } from '../shared/taipei.js';
import { check } from '../shared/validation.js';
import { ApplicationDraft } from './draft.entity.js';
import {
  type CompanyFacts,
  companyReasons,
  type EligibilityReason,
  singleEntryReasons,
  suspensionReasons,
} from './eligibility.js';
import { companyFacts, personFacts } from './eligibility.queries.js';
import { type SingleEntryForm, singleEntryForm } from './single-entry.rules.js';
import { insertSingleEntryApplication } from './single-entry-application.js';

/**
 * Submits a foreign single-entry application and issues its passes at once (R-ONE-2), all or nothing: with one
 * ineligible person nothing is issued, and every person and reason is named at `personIds.<index>` (R-ONE-8).
 * @returns the application number.
 */
export async function submitSingleEntryApplication(
  context: RequestContext,
  input: SingleEntryForm & { draftId?: string | null },
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const companyId = currentCompany(context.viewer);
  const form = check(singleEntryForm, input, areaFaults(context, input.areaCodes));
  const areas = form.areaCodes.map((code) => context.services.ports.areaByCode(code) as AreaRow);
  const { accountId } = context.signedIn;
  const owner = actorOf(context.signedIn);
  const call = { owner, key: idempotencyKey, operation: 'submitSingleEntryApplication', input };
  return onceOnly(context, call, async (tx) => {
    const people = await lockPeople(tx, companyId, form.personIds);
    await refuseIneligible(context, tx, { companyId, people, personIds: form.personIds, areas });
    if (input.draftId) await takeDraft(tx, companyId, input.draftId);
    const submittedAt = toSecond(context.now);
    const applicant = await tx.findOneOrFail(Account, accountId);
    const { personName: contactName, mobile: contactPhone } = applicant;
    const by = { submittedById: accountId, submittedThroughId: actsThrough(context.viewer) };
    const sent = { companyId, ...by, submittedAt, reason: form.reason, contactName, contactPhone };
    const application = await insertSingleEntryApplication(tx, context.services, sent, people, areas);
    await issueSingleEntryPasses(tx, context.services, { application, people, areas });
    return application.number;
  });
}

function areaFaults({ services }: RequestContext, areaCodes: readonly string[]): Fault[] {
  return areaCodes.flatMap((code, at) =>
    services.ports.areaByCode(code) ? [] : [{ code: ErrorCode.UNKNOWN_PORT_AREA, field: `areaCodes.${at}` }],
  );
}

/**
 * The people of the application in its order, and until the transaction ends nobody else's submission for the same
 * passports, whichever company it comes from: what is counted now still holds when the passes are written (R-ONE-3).
 */
async function lockPeople(tx: EntityManager, companyId: string, personIds: readonly string[]): Promise<Person[]> {
  const found = await tx.find(Person, { id: { $in: personIds.filter(isId) }, companyId, deletedAt: null });
  refuseAny(
    personIds.flatMap((id, at) =>
      found.some((person) => person.id === id) ? [] : [{ code: ErrorCode.NOT_FOUND, field: `personIds.${at}` }],
    ),
  );
  // Sorted, so that two submissions with the same people never wait for each other.
  const keys = found.map((person) => Buffer.from(person.idIndex).readBigInt64BE()).sort((a, b) => (a < b ? -1 : 1));
  for (const key of keys) await tx.execute('select pg_advisory_xact_lock(?::bigint)', [key.toString()]);
  return personIds.map((id) => found.find((person) => person.id === id) as Person);
}

interface Submission {
  readonly companyId: string;
  readonly people: readonly Person[];
  readonly personIds: readonly string[];
  readonly areas: readonly AreaRow[];
}

async function refuseIneligible(context: RequestContext, tx: EntityManager, submission: Submission): Promise<void> {
  const database = transactionDatabase(tx);
  // Waits for a spot check of the company that is being recorded: its suspension counts already (R-ONE-7).
  await takeTurnWithOthers(tx, submission.companyId);
  const company = await companyFacts(database, submission.companyId, context.now);
  refuseAny(companyReasons(company).map(({ code }) => ({ code })));
  refuseAny(suspendedAreaFaults(context, company, submission.areas));
  const facts = await personFacts(database, submission.personIds, context.now);
  const portIds = [...new Set(submission.areas.map((area) => area.port.id))];
  const nextMonth = startOfNextMonth(context.now);
  const faults = submission.people.flatMap((person, at) => {
    const known = facts.get(person.id);
    const reasons = known ? singleEntryReasons(known, portIds, nextMonth) : [{ code: ErrorCode.NOT_FOUND }];
    return reasons.map(
      (reason): Fault => ({
        code: reason.code,
        field: `personIds.${at}`,
        params: { person: person.name, personId: person.id, ...reasonParams(context.services.ports, reason) },
      }),
    );
  });
  refuseAny(faults);
}

/** Every area of a port for which the company is suspended, at its place in `areaCodes`. */
function suspendedAreaFaults({ services }: RequestContext, company: CompanyFacts, areas: readonly AreaRow[]): Fault[] {
  return areas.flatMap((area, at) =>
    suspensionReasons(company, [area.port.id]).map((reason) => ({
      code: reason.code,
      field: `areaCodes.${at}`,
      params: reasonParams(services.ports, reason),
    })),
  );
}

/** What the sentence for a reason needs. */
function reasonParams(ports: Ports, { portId, until, limit }: EligibilityReason): NonNullable<Fault['params']> {
  const port = portId === undefined ? undefined : ports.port(portId);
  return {
    ...(port && { portZh: port.nameZh, portEn: port.nameEn }),
    ...(until && { until: isoTaipei(until) }),
    ...(limit !== undefined && { limit }),
  };
}

/** The draft becomes the application; one that a colleague has submitted or thrown away meanwhile is refused. */
async function takeDraft(tx: EntityManager, companyId: string, id: string): Promise<void> {
  const taken = isId(id) ? await tx.nativeDelete(ApplicationDraft, { id, companyId }) : 0;
  if (taken === 0) refuse(ErrorCode.NOT_FOUND, 'draftId');
}
