import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import type { AreaRow } from '../ports/ports.js';
import { type Fault, refuseAny } from '../shared/errors.js';
import { transactionDatabase } from '../shared/sql.js';
import { refuseDisclosing } from './disclosures/card-disclosures.js';
import { type CompanyFacts, companyReasons, suspensionReasons } from './forms/eligibility.js';
import { companyFacts } from './forms/eligibility.queries.js';
import type { CheckedForm } from './forms/form.check.js';
import { FORMS } from './forms/forms.js';
import { reasonParams, type Subject, subjectFaults } from './subjects.js';

/**
 * Refuses a form with every reason against it, at its place: the company, the areas, then people or passes (R-ONE-8). For
 * commands within {@link recordingDisclosures}.
 * @param applicationId of an application that is resubmitted, which does not count against itself.
 */
export async function refuseIneligible(
  context: RequestContext,
  tx: EntityManager,
  companyId: string,
  form: CheckedForm,
  subjects: readonly Subject[],
  applicationId?: string,
): Promise<void> {
  const { services, now } = context;
  const company = await companyFacts(transactionDatabase(tx), companyId, now);
  if (FORMS[form.form].needsApprovedCompany) refuseAny(companyReasons(company).map(({ code }) => ({ code })));
  if (FORMS[form.form].suspendable) refuseAny(suspendedAreaFaults(context, company, form.areas));
  const { faults, cards } = await subjectFaults(tx, services, subjects, form, { now, applicationId });
  refuseDisclosing(faults, cards);
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
