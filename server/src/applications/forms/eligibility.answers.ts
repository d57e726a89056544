import { visiblePasses, visiblePeople } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import type { Services } from '../../services.js';
import { build } from '../../shared/build.js';
import { ErrorCode, found, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import { type Candidate, eligibilityReasons } from './eligibility.js';
import { passFactsLoader, personFactsLoader } from './eligibility.queries.js';
import { ApplicationOptionType, type EligibilityType, eligibility } from './eligibility.type.js';
import type { FormKind } from './form-kinds.js';
import { FORMS, formsAbout } from './forms.js';

/** Before ports and areas are chosen. */
const NO_PLACES = { portIds: [], areaIds: [] } as const;

/** The ports of a question about a person. Refuses with INVALID, UNKNOWN_PORT_AREA. */
export function checkPersonForm(
  { form, portCodes }: { readonly form: FormKind; readonly portCodes: readonly string[] },
  { ports }: Pick<Services, 'ports'>,
): number[] {
  if (FORMS[form].subject !== 'PEOPLE') refuse(ErrorCode.INVALID, 'form');
  return portCodes.map((code) => ports.portByCode(code)?.id ?? refuse(ErrorCode.UNKNOWN_PORT_AREA, 'portCodes'));
}

/** Refuses a question about a pass with INVALID. */
export function checkPassForm({ form }: { readonly form: FormKind }): void {
  if (FORMS[form].subject !== 'PASSES') refuse(ErrorCode.INVALID, 'form');
}

/** Whether a form is open to a person the viewer was already shown. Refuses with INVALID, UNKNOWN_PORT_AREA. */
export async function personEligibility(
  context: RequestContext,
  personId: string,
  form: FormKind,
  portCodes: readonly string[],
): Promise<EligibilityType> {
  const { ports } = context.services;
  const portIds = checkPersonForm({ form, portCodes }, context.services);
  const person = await context.once(personFactsLoader).load(personId);
  return eligibility(ports, eligibilityReasons({ form, now: context.now, person, pass: null, portIds, areaIds: [] }));
}

/** Whether a form is open to a pass of the current company. Refuses with INVALID for a form about people. */
export async function passEligibility(
  context: RequestContext,
  passId: string,
  form: FormKind,
): Promise<EligibilityType> {
  checkPassForm({ form });
  const facts = await context.once(passFactsLoader).load(passId);
  const candidate = { form, now: context.now, ...facts, ...NO_PLACES };
  return eligibility(context.services.ports, eligibilityReasons(candidate));
}

/** The forms that this person could be on. */
export async function personOptions(context: RequestContext, personId: string): Promise<ApplicationOptionType[]> {
  const person = await context.once(personFactsLoader).load(personId);
  return formsAbout('PEOPLE').map((form) =>
    option(context, { form, now: context.now, person, pass: null, ...NO_PLACES }),
  );
}

/** The forms that this pass could be on; a form that is not for passes of its kind is left out. */
export async function passOptions(context: RequestContext, passId: string): Promise<ApplicationOptionType[]> {
  const facts = await context.once(passFactsLoader).load(passId);
  return formsAbout('PASSES')
    .map((form) => option(context, { form, now: context.now, ...facts, ...NO_PLACES }))
    .filter(({ eligibility: { reasons } }) => !reasons.some(({ code }) => code === ErrorCode.PASS_KIND_NOT_ALLOWED));
}

function option({ services }: RequestContext, candidate: Candidate): ApplicationOptionType {
  const answer = eligibility(services.ports, eligibilityReasons(candidate));
  return build(ApplicationOptionType, { form: candidate.form, eligibility: answer });
}

/** Whether a form is open to one of the company's people, or passes. Refuses with NOT_FOUND, INVALID, UNKNOWN_PORT_AREA. */
export async function answerEligibility(
  context: RequestContext,
  {
    form,
    personId,
    passNumber,
    portCodes,
  }: { form: FormKind; personId: string | null; passNumber: string | null; portCodes: readonly string[] },
): Promise<EligibilityType> {
  const viewer = context.signedIn;
  if (FORMS[form].subject === 'PEOPLE') {
    const [row] = await context.database.rows(
      { id: uuid },
      sql`
      select h.id from person h where ${visiblePeople(viewer)} and h.id = ${personId && isId(personId) ? personId : null}::uuid`,
    );
    return personEligibility(context, found(row).id, form, portCodes);
  }
  const [row] = await context.database.rows(
    { id: uuid },
    sql`
    select p.id from pass p where ${visiblePasses(viewer, 'OWNED')} and p.number = ${passNumber?.trim().toUpperCase() ?? null}`,
  );
  return passEligibility(context, found(row).id, form);
}
