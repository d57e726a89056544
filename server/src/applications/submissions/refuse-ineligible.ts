import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../context.js';
import type { AreaRow } from '../../ports/ports.js';
import { type ApiError, ErrorCode, found } from '../../shared/errors.js';
import { transactionDatabase } from '../../shared/sql.js';
import { refuseDisclosing } from '../disclosures/card-disclosures.js';
import { companyFacts } from '../forms/company-facts.queries.js';
import type { CompanyFacts } from '../forms/eligibility.facts.js';
import { companyReasons } from '../forms/eligibility.js';
import type { CheckedForm } from '../forms/form.check.js';
import type { OnIneligible } from '../records/application.input.js';
import {
  type CheckedSubject,
  checkSubjects,
  disclosedCards,
  reasonParams,
  repeatedHumans,
  subjectErrors,
} from '../subjects/subject-reasons.js';
import { cardHolderOf, type Subject } from '../subjects/subjects.js';

/** Whose form it is. */
interface Applicant {
  readonly companyId: string;
  /** Of an application that is resubmitted, which does not count against itself. */
  readonly applicationId?: string;
}

/**
 * Refuses a form with every reason against it, each at its place: those of the company, of the areas, and of people or
 * passes (R-ONE-8). For commands within {@link recordingDisclosures}.
 */
export async function refuseIneligible(
  context: RequestContext,
  tx: EntityManager,
  applicant: Applicant,
  form: CheckedForm,
  subjects: readonly Subject[],
): Promise<void> {
  await separateEligible(context, tx, applicant, form, subjects, 'REFUSE');
}

/**
 * The people or passes of a form that are eligible, and those to be left out. Refuses with every reason against the form
 * if none is to be left out, if a reason is the company's own, or if none would remain (R-ONE-8).
 */
export async function separateEligible(
  context: RequestContext,
  tx: EntityManager,
  { companyId, applicationId }: Applicant,
  form: CheckedForm,
  subjects: readonly Subject[],
  onIneligible: OnIneligible,
): Promise<{ readonly eligible: readonly Subject[]; readonly leftOut: readonly CheckedSubject[] }> {
  const { services, now } = context;
  const company = found((await companyFacts(transactionDatabase(tx), [companyId], now)).get(companyId));
  const checked = await checkSubjects(tx, subjects, form, { company, now, applicationId, vault: services.vault });
  const ofCompany = companyErrors(context, company, form);
  const leavesOut = onIneligible === 'LEAVE_OUT' && ofCompany.length === 0;
  const all = await withDuplicates(tx, form, checked, leavesOut);
  const ineligible = all.filter(({ reasons }) => reasons.length > 0);
  if (!leavesOut || ineligible.length === all.length) {
    const errors = [...ofCompany, ...ineligible.flatMap((each) => subjectErrors(services.ports, each))];
    refuseDisclosing(errors, disclosedCards(ineligible));
  }
  return {
    eligible: all.filter(({ reasons }) => reasons.length === 0).map(({ subject }) => subject),
    leftOut: ineligible,
  };
}

/** Adds DUPLICATE to a person who stands on the form before: among all, or among those who are not left out. */
async function withDuplicates(
  tx: EntityManager,
  { form }: CheckedForm,
  checked: readonly CheckedSubject[],
  amongEligible: boolean,
): Promise<CheckedSubject[]> {
  const counted = checked.filter(({ reasons }) => !amongEligible || reasons.length === 0);
  const twice = await repeatedHumans(
    tx,
    form,
    counted.map(({ subject }) => cardHolderOf(subject)),
  );
  const duplicates = new Set(counted.filter((_, at) => twice[at]));
  return checked.map((each) =>
    duplicates.has(each) ? { ...each, reasons: [...each.reasons, { code: ErrorCode.DUPLICATE }] } : each,
  );
}

/** The errors of the company: for the whole form, or for every area of a port for which it is suspended. */
function companyErrors({ services }: RequestContext, company: CompanyFacts, { form, areas }: CheckedForm): ApiError[] {
  const whole = companyReasons({ form, company, portIds: [] }).map((reason) => {
    const params = reasonParams(services.ports, reason);
    return { code: reason.code, ...(Object.keys(params).length > 0 && { params }) };
  });
  const suspended = areas.flatMap((area: AreaRow, at) =>
    companyReasons({ form, company, portIds: [area.port.id] })
      .filter(({ portId }) => portId !== undefined)
      .map((reason) => ({
        code: reason.code,
        field: `areaCodes.${at}`,
        params: reasonParams(services.ports, reason),
      })),
  );
  return [...whole, ...suspended];
}
