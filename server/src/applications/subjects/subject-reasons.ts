import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import { applicantReasons } from '../../companies/may-apply.js';
import { type CardHolder, humansOf, isSameHuman } from '../../people/linked-documents.js';
import type { Ports } from '../../ports/ports.js';
import { type ApiError, ErrorCode } from '../../shared/errors.js';
import { transactionDatabase } from '../../shared/sql.js';
import { isoTaipei } from '../../shared/taipei.js';
import { type DisclosedCards, disclosedBy, isForeign } from '../disclosures/card-disclosures.js';
import type { Candidate, CompanyFacts, EligibilityReason } from '../forms/eligibility.facts.js';
import { mayLearnOfOthers, subjectReasons, withoutDateOfOthers } from '../forms/eligibility.js';
import { holdersOfPasses, peopleAsTheyAre, personFacts } from '../forms/eligibility.queries.js';
import { type CheckedForm, requestOn } from '../forms/form.check.js';
import type { FormKind } from '../forms/form-kinds.js';
import { FORMS, givesCard } from '../forms/forms.js';
import { passesThemselves, targetFacts } from '../forms/target-facts.queries.js';
import type { Subject } from './subjects.js';

/** A person or pass of a form, and the reasons against it. */
export interface CheckedSubject {
  readonly subject: Subject;
  readonly reasons: readonly EligibilityReason[];
}

/** What the reasons against people or passes of a form rest on. */
interface Basis {
  readonly company: CompanyFacts;
  readonly now: Date;
  readonly vault: Vault;
  /** Of an application that is resubmitted, which does not count against itself. */
  readonly applicationId?: string | undefined;
}

/**
 * The people or passes of a form, each with all reasons against it. They are locked before, so that it stays true. Where
 * passes of others may not be disclosed and the company's own records have a reason, that one suffices (R-ACC-3).
 */
export async function checkSubjects(
  tx: EntityManager,
  subjects: readonly Subject[],
  form: CheckedForm,
  { company, now, applicationId, vault }: Basis,
): Promise<CheckedSubject[]> {
  const database = transactionDatabase(tx);
  const keyOf = ({ person, pass }: Subject) => pass?.id ?? person.id;
  const passIds = subjects.flatMap(({ pass }) => pass?.id ?? []);
  const keys = subjects.map(keyOf);
  const rows = passIds.length > 0 ? holdersOfPasses(keys, applicationId) : peopleAsTheyAre(keys, applicationId);
  const people = await personFacts(database, vault, rows, now);
  const passes = await targetFacts(database, passesThemselves(passIds, applicationId), now);
  const asked = { form: form.form, now, company, ...requestOn(form) };
  return subjects.map((subject) => {
    const person = people.get(keyOf(subject));
    if (!person) return { subject, reasons: [{ code: ErrorCode.NOT_FOUND }] };
    return { subject, reasons: disclosable({ ...asked, person, pass: passes.get(keyOf(subject)) ?? null }) };
  });
}

function disclosable(candidate: Candidate): EligibilityReason[] {
  const reasons = subjectReasons(candidate);
  const own = reasons.filter((reason) => !isForeign(reason));
  const refused = own.length > 0 || applicantReasons(candidate.company).length > 0;
  return refused && !mayLearnOfOthers(candidate) ? own : reasons;
}

/** The errors of a person or pass, at its place in the form. */
export function subjectErrors(ports: Ports, { subject, reasons }: CheckedSubject): ApiError[] {
  return reasons.map(withoutDateOfOthers).map((reason) => ({
    code: reason.code,
    field: subject.field,
    params: {
      person: subject.person.name,
      personId: subject.person.id,
      ...(subject.pass && { number: subject.pass.number }),
      ...reasonParams(ports, reason),
    },
  }));
}

/** The cards of other companies that the reasons against people or passes tell of. */
export function disclosedCards(checked: readonly CheckedSubject[]): DisclosedCards[] {
  return checked.flatMap(({ subject, reasons }) => disclosedBy(reasons, subject.person.idIndex));
}

/**
 * Which of these stand on the form before, under the same document or a linked one: no two passes are made for one human
 * at once (R-PRD-2, R-PER-5).
 */
export async function repeatedHumans(
  tx: EntityManager,
  form: FormKind,
  holders: readonly CardHolder[],
): Promise<boolean[]> {
  if (!givesCard(form) && FORMS[form].subject !== 'PEOPLE') return holders.map(() => false);
  const humans = await humansOf(tx, holders);
  return humans.map((human, at) => humans.slice(0, at).some((before) => isSameHuman(before, human)));
}

/** What the sentence for a reason needs. */
export function reasonParams(
  ports: Ports,
  { portId, until, limit, granted, attachment, applicationNumber, exchangedForNumber }: EligibilityReason,
): NonNullable<ApiError['params']> {
  const port = portId === undefined ? undefined : ports.port(portId);
  return {
    ...(port && { portZh: port.nameZh, portEn: port.nameEn }),
    ...(until && { until: isoTaipei(until) }),
    ...(limit !== undefined && { limit }),
    ...(granted && { granted: granted.granted, grantedUsed: granted.used }),
    ...(attachment !== undefined && { attachment }),
    ...(applicationNumber !== undefined && { applicationNumber }),
    ...(exchangedForNumber !== undefined && { exchangedForNumber }),
  };
}
