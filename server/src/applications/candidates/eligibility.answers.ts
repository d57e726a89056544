import type { EntityManager } from '@mikro-orm/postgresql';
import { currentCompany, visiblePasses, visiblePeople } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import type { Services } from '../../services.js';
import { build } from '../../shared/build.js';
import { ErrorCode, found, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { bytes, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { auditDisclosures, countDisclosures, disclosedBy, mayDisclose } from '../disclosures/card-disclosures.js';
import { companyFacts, companyFactsLoader } from '../forms/company-facts.queries.js';
import { type Candidate, NOTHING_CHOSEN, type Request } from '../forms/eligibility.facts.js';
import { eligibilityReasons, mayLearnOfOthers, ownReasons, withoutDateOfOthers } from '../forms/eligibility.js';
import { passFactsLoader, personFactsLoader } from '../forms/eligibility.loaders.js';
import { holdersOfPasses, peopleAsTheyAre, personFacts } from '../forms/eligibility.queries.js';
import { ApplicationOptionType, type EligibilityType, eligibility } from '../forms/eligibility.type.js';
import type { FormKind } from '../forms/form-kinds.js';
import { FORMS, formsAbout } from '../forms/forms.js';
import { passesThemselves, targetFacts } from '../forms/target-facts.queries.js';
import { isTerm, periodOf, type Term } from '../forms/term.js';

/** A form and what is chosen on it so far. */
export interface PersonForm {
  readonly form: FormKind;
  readonly portCodes: readonly string[];
  readonly startDay?: string | null;
  readonly term?: Term | null;
  readonly month?: string | null;
}

/** What a question about a person asks for. Refuses with INVALID, UNKNOWN_PORT_AREA, OUT_OF_RANGE. */
export function checkPersonForm(
  { form, portCodes, startDay, term, month: asked }: PersonForm,
  { ports }: Pick<Services, 'ports'>,
): Request {
  const { subject, asksStartDay, asksMorePasses, term: limit } = FORMS[form];
  const month = (asksMorePasses && asked) || null;
  if (subject !== 'PEOPLE') refuse(ErrorCode.INVALID, 'form');
  const portIds = portCodes.map(
    (code) => ports.portByCode(code)?.id ?? refuse(ErrorCode.UNKNOWN_PORT_AREA, 'portCodes'),
  );
  if (!asksStartDay || !limit || !startDay || !term) return { ...NOTHING_CHOSEN, portIds, month };
  if (!isTerm(term)) refuse(ErrorCode.OUT_OF_RANGE, 'term');
  return { portIds, areaIds: [], term, period: periodOf(startDay, term, limit), month };
}

/** Refuses a question about a pass with INVALID. */
export function checkPassForm({ form }: { readonly form: FormKind }): void {
  if (FORMS[form].subject !== 'PASSES') refuse(ErrorCode.INVALID, 'form');
}

/**
 * Whether a form is open to a person the viewer was already shown, by the company's own records: of those of others a list
 * tells nothing (R-ACC-3). Refuses with INVALID, UNKNOWN_PORT_AREA.
 */
export async function personEligibility(
  context: RequestContext,
  personId: string,
  asked: PersonForm,
): Promise<EligibilityType> {
  const request = checkPersonForm(asked, context.services);
  const person = await context.once(personFactsLoader).load(personId);
  const candidate = { ...(await formOf(context, asked.form)), person, pass: null, ...request };
  return eligibility(context.services.ports, ownReasons(candidate));
}

/** The same for a pass of the current company. Refuses with INVALID for a form about people. */
export async function passEligibility(
  context: RequestContext,
  passId: string,
  form: FormKind,
): Promise<EligibilityType> {
  checkPassForm({ form });
  const facts = await context.once(passFactsLoader).load(passId);
  const candidate = { ...(await formOf(context, form)), ...facts, ...NOTHING_CHOSEN };
  return eligibility(context.services.ports, ownReasons(candidate));
}

/** A form as the current company would submit it now. */
async function formOf(context: RequestContext, form: FormKind): Promise<Pick<Candidate, 'form' | 'now' | 'company'>> {
  const company = await context.once(companyFactsLoader).load(currentCompany(context.viewer));
  return { form, now: context.now, company };
}

/** The forms that this person could be on. */
export async function personOptions(context: RequestContext, personId: string): Promise<ApplicationOptionType[]> {
  const person = await context.once(personFactsLoader).load(personId);
  const forms = await Promise.all(formsAbout('PEOPLE').map((form) => formOf(context, form)));
  return forms.map((form) => option(context, { ...form, person, pass: null, ...NOTHING_CHOSEN }));
}

/** The forms that this pass could be on; a form that is not for passes of its kind is left out. */
export async function passOptions(context: RequestContext, passId: string): Promise<ApplicationOptionType[]> {
  const facts = await context.once(passFactsLoader).load(passId);
  const forms = await Promise.all(formsAbout('PASSES').map((form) => formOf(context, form)));
  return forms
    .map((form) => option(context, { ...form, ...facts, ...NOTHING_CHOSEN }))
    .filter(({ eligibility: { reasons } }) => !reasons.some(({ code }) => code === ErrorCode.PASS_KIND_NOT_ALLOWED));
}

function option({ services }: RequestContext, candidate: Candidate): ApplicationOptionType {
  const answer = eligibility(services.ports, ownReasons(candidate));
  return build(ApplicationOptionType, { form: candidate.form, eligibility: answer });
}

interface Question extends PersonForm {
  readonly personId: string | null;
  readonly passNumber: string | null;
}

/** The person or pass of a question, with the document that it is about. */
interface QuestionSubject {
  readonly id: string;
  readonly idIndex: Buffer;
}

/**
 * Whether a form is open to one of the company's people, or passes, by the records of all companies if the document is
 * proved to be known, and not about more than a few documents a day (R-ACC-3). What is learnt of others is recorded.
 * Refuses with NOT_FOUND, INVALID, UNKNOWN_PORT_AREA.
 */
export async function answerEligibility(context: RequestContext, question: Question): Promise<EligibilityType> {
  const { form } = question;
  const subject = await findSubject(context, question);
  const request = FORMS[form].subject === 'PEOPLE' ? checkPersonForm(question, context.services) : NOTHING_CHOSEN;
  const { reasons, conclusive } = await context.em.transactional(async (tx) => {
    const may = await mayDisclose(tx, context, subject.idIndex);
    const candidate = { form, now: context.now, ...request, ...(await factsOf(tx, context, form, subject.id)) };
    if (!may || !mayLearnOfOthers(candidate)) return ownReasons(candidate);
    const reasons = eligibilityReasons(candidate);
    await countDisclosures(tx, context, disclosedBy(reasons, subject.idIndex));
    return { reasons, conclusive: true };
  });
  await auditDisclosures(context, disclosedBy(reasons, subject.idIndex));
  return eligibility(context.services.ports, { reasons: reasons.map(withoutDateOfOthers), conclusive });
}

async function findSubject(
  context: RequestContext,
  { form, personId, passNumber }: Question,
): Promise<QuestionSubject> {
  const viewer = context.signedIn;
  const [row] = await context.database.rows(
    { id: uuid, id_index: bytes },
    FORMS[form].subject === 'PEOPLE'
      ? sql`select h.id, h.id_index from person h
          where ${visiblePeople(viewer)} and h.id = ${personId && isId(personId) ? personId : null}::uuid`
      : sql`select p.id, p.holder_id_index id_index from pass p
          where ${visiblePasses(viewer, 'OWNED')} and p.number = ${passNumber?.trim().toUpperCase() ?? null}`,
  );
  const { id, id_index } = found(row);
  return { id, idIndex: Buffer.from(id_index.slice(2), 'hex') };
}

async function factsOf(tx: EntityManager, { viewer, services, now }: RequestContext, form: FormKind, id: string) {
  const database = transactionDatabase(tx);
  const companyId = currentCompany(viewer);
  const isPass = FORMS[form].subject === 'PASSES';
  const subjects = isPass ? holdersOfPasses([id]) : peopleAsTheyAre([id]);
  const person = (await personFacts(database, services.vault, subjects, now)).get(id);
  const pass = isPass ? ((await targetFacts(database, passesThemselves([id]), now)).get(id) ?? null) : null;
  const company = (await companyFacts(database, [companyId], now)).get(companyId);
  return { company: found(company), person: found(person), pass };
}
