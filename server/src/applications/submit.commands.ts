import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, actsThrough, type SignedInViewer } from '../access/viewer.js';
import { currentCompany, ownedDrafts } from '../access/visibility.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { PassArea } from '../passes/pass.entity.js';
import type { AreaRow, BranchRow } from '../ports/ports.js';
import { ErrorCode, type Fault, refuse, refuseAny } from '../shared/errors.js';
import { isKnownKey, onceOnly } from '../shared/idempotency.js';
import { isId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { toSecond } from '../shared/taipei.js';
import type { FormKind } from './application.entity.js';
import { insertApplication } from './application-insert.js';
import { takeEffect } from './effects.js';
import { type CompanyFacts, companyReasons, suspensionReasons } from './eligibility.js';
import { companyFacts } from './eligibility.queries.js';
import { type CheckedForm, checkForm, type FilledForm } from './form.check.js';
import { FORMS } from './forms.js';
import { lockSubjects, reasonParams, type Subject, subjectFaults } from './subjects.js';

/**
 * Submits a form, all or nothing: with one that is not eligible nothing is sent in, and every person or pass and reason is
 * named at its place (R-ONE-8). It goes to the first who decides; a form on which nobody does takes effect at once
 * (R-ONE-2). Refuses with RATE_LIMITED past the company's submissions of a day.
 * @returns the application number.
 */
export async function submitApplication(
  context: RequestContext,
  input: FilledForm & { readonly draftId?: string | null },
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const companyId = currentCompany(context.viewer);
  const { services, now } = context;
  const { accountId } = context.signedIn;
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'submitApplication', input };
  const repeated = idempotencyKey && (await isKnownKey(context.em, call.owner, idempotencyKey));
  if (!repeated) await services.limits.take('submissionsPerCompany', companyId);
  return onceOnly(context, call, async (tx) => {
    // Only now: a call that is repeated the day after gets its answer whatever became of the days it names.
    const form = checkForm(services.ports, input, now);
    const subjects = await lockSubjects(tx, context.signedIn, form);
    await refuseIneligible(context, tx, companyId, form, subjects);
    if (input.draftId) await takeDraft(tx, context.signedIn, { form: form.form, id: input.draftId });
    const { personName: contactName, mobile: contactPhone } = await tx.findOneOrFail(Account, accountId);
    const by = { submittedById: accountId, submittedThroughId: actsThrough(context.viewer) };
    const sent = { companyId, ...by, submittedAt: toSecond(now), contactName, contactPhone };
    const branchCode = FORMS[form.form].steps.length > 0 ? branchOf(services.ports, form, subjects).code : null;
    const application = await insertApplication(tx, services, { ...sent, branchCode }, form, subjects);
    if (FORMS[form.form].steps.length === 0) {
      const author = { services, now: sent.submittedAt, accountId };
      await takeEffect(tx, author, { ...application, areas: form.areas, pickupPort: form.pickupPort }, subjects);
    }
    return application.number;
  });
}

/** Refuses with all that stands in the way of a form; of one sent in again, but for itself. */
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
  refuseAny(await subjectFaults(tx, services.ports, subjects, form, { now, applicationId }));
  refuseAny(await areaFaults(tx, form, subjects));
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

/** R-PRD-6: a pass that opens just the areas that are asked for needs no change. */
async function areaFaults(
  tx: EntityManager,
  form: Pick<CheckedForm, 'form' | 'areas'>,
  subjects: readonly Subject[],
): Promise<Fault[]> {
  if (FORMS[form.form].effect !== 'CHANGE_AREAS') return [];
  const open = await tx.find(PassArea, { passId: { $in: subjects.flatMap(({ pass }) => pass?.id ?? []) } });
  const asked = form.areas.map(({ id }) => id);
  return subjects.flatMap(({ pass, field }) => {
    const areas = open.filter(({ passId }) => passId === pass?.id).map(({ areaId }) => areaId);
    const same = areas.length === asked.length && asked.every((id) => areas.includes(id));
    return same ? [{ code: ErrorCode.NOTHING_CHANGES, field, params: { number: pass?.number ?? null } }] : [];
  });
}

/** Who decides: the branch where cards will be collected, else that of the passes. Refuses with OTHER_BRANCH. */
export function branchOf(
  ports: RequestContext['services']['ports'],
  form: Pick<CheckedForm, 'pickupPort'>,
  subjects: readonly Pick<Subject, 'pass' | 'field'>[],
): BranchRow {
  if (form.pickupPort) return form.pickupPort.branch;
  const first = subjects.find(({ pass }) => pass)?.pass;
  if (!first) throw new Error('A form that is decided on has neither a port of collection nor a pass.');
  const branch = ports.branch(first.branchCode as BranchRow['code']);
  const params = { branchZh: branch.nameZh, branchEn: branch.nameEn };
  refuseAny(
    subjects.flatMap(({ pass, field }) =>
      pass?.branchCode === branch.code ? [] : [{ code: ErrorCode.OTHER_BRANCH, field, params }],
    ),
  );
  return branch;
}

/** The draft becomes the application; one that a colleague has submitted or thrown away meanwhile is refused. */
async function takeDraft(
  tx: EntityManager,
  viewer: SignedInViewer,
  { id, form }: { readonly id: string; readonly form: FormKind },
): Promise<void> {
  const taken = isId(id)
    ? await transactionDatabase(tx).change(sql`delete from application_draft d
        where d.id = ${id} and d.form = ${form} and ${ownedDrafts(viewer)}`)
    : 0;
  if (taken === 0) refuse(ErrorCode.NOT_FOUND, 'draftId');
}
