import type { EntityManager } from '@mikro-orm/postgresql';
import { actsThrough } from '../../access/viewer.js';
import type { BranchCode } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import type { ReviewedVersion } from '../../decisions/review.js';
import { authorOf, type Change, changesBetween, recordHistory } from '../../history/history.js';
import type { BranchRow, Ports } from '../../ports/ports.js';
import type { Services } from '../../services.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { homeBranch, requireApprovals } from '../approvals/deciding-branches.js';
import { recordingDisclosures } from '../disclosures/card-disclosures.js';
import { applicationInForce } from '../effects/application-in-force.js';
import type { InForce } from '../effects/in-force.js';
import { type CheckedForm, checkForm, type FilledForm } from '../forms/form.check.js';
import { FORMS } from '../forms/forms.js';
import { type ItemState, isCorrectable, nextState } from '../forms/states.js';
import { ApplicationItem } from '../items/application-item.entity.js';
import { mayDo } from '../items/item-guards.js';
import { recordSteps } from '../items/item-steps.js';
import { itemsOf, lockApplication } from '../items/lock-application.js';
import { Application, ApplicationArea, ApplicationAttachment } from '../records/application.entity.js';
import { lockPasses } from '../subjects/lock-passes.js';
import { lockSubjects, type Subject } from '../subjects/subjects.js';
import { fieldsOf, holderColumns, insertAreas, insertFiles } from '../submissions/application-insert.js';
import { refuseIneligible } from '../submissions/refuse-ineligible.js';
import { keepVersions } from './item-versions.js';

/** The fields of a returned application that are to change; a field that is left out stays as it is. */
export type Correction = {
  readonly [Field in
    | 'reason'
    | 'areaCodes'
    | 'pickupPortCode'
    | 'startDay'
    | 'term'
    | 'month'
    | 'morePasses'
    | 'branchCode']?: FilledForm[Field] | null;
};

/**
 * Resubmits the returned items of an application, with the people and their files as they are now and with the corrected
 * fields. They begin at the form's first step (R-PRD-1). Refuses like a submission, at the same fields; with NOT_FOUND,
 * CONFLICT, ACTION_NOT_ALLOWED when nothing is returned, and FORM_LOCKED when fields would change while another item is
 * open or approved.
 */
export async function correctApplication(
  context: RequestContext,
  seen: ReviewedVersion,
  correction: Correction,
): Promise<void> {
  const { services, now } = context;
  const { accountId } = context.signedIn;
  const correct = async (tx: EntityManager) => {
    const application = await lockApplication(tx, context, seen);
    const passes = await lockPasses(tx, application.id);
    const items = await itemsOf(tx, application.id, accountId);
    const returned = items.flatMap(({ item, facts }) =>
      mayDo(context.viewer, facts, 'RESUBMIT', now) === true ? [item] : [],
    );
    if (returned.length === 0) refuse(ErrorCode.ACTION_NOT_ALLOWED, undefined, { action: 'RESUBMIT' });
    const inForce = await applicationInForce(tx, services.ports, application);
    const before = { ...inForce, branch: chosenBranch(services.ports, application) };
    const personIds = returned.map(({ personId }) => personId);
    const numbers = returned.map(({ passId }) => (passId && passes.get(passId)?.number) || '');
    const asked = filled(before, correction, personIds, numbers);
    const checked = checkForm(services.ports, asked, now, application.startDay);
    // A renewal by the former rule keeps the port where its card is collected (R-PRD-5).
    const form = { ...checked, pickupPort: checked.pickupPort ?? before.pickupPort };
    const changes = changesBetween(recordedFields(before), recordedFields({ ...before, ...fieldsOf(form), ...form }));
    if (changes.length > 0 && !isCorrectable(items.map(({ facts }) => facts.state))) refuse(ErrorCode.FORM_LOCKED);
    const subjects = await lockSubjects(tx, context, form);
    const applicant = { companyId: application.companyId, applicationId: application.id };
    await refuseIneligible(context, tx, applicant, form, subjects);
    const branchCode = homeBranch(services.ports, form, subjects)?.code ?? null;
    await tx.nativeUpdate(Application, { id: application.id }, { ...fieldsOf(form), branchCode });
    await keepVersions(tx, services.vault, returned);
    await rewrite(tx, services, application, form, returned, subjects);
    const to = nextState(application.form, 'RETURNED', 'RESUBMIT') as ItemState;
    const itemIds = returned.map(({ id }) => id);
    await requireApprovals(tx, services.ports, form, itemIds, subjects, now);
    const steps = returned.map(
      ({ id: itemId }) => ({ itemId, action: 'RESUBMIT', from: 'RETURNED', to, reason: null }) as const,
    );
    await recordSteps(tx, { now, accountId, throughId: actsThrough(context.viewer) }, steps);
    const people: Change<'people'> = { field: 'people', before: null, after: String(returned.length) };
    const resubmitted = { subject: 'APPLICATION', subjectId: application.id, action: 'RESUBMITTED' } as const;
    await recordHistory(tx, authorOf(context), [{ ...resubmitted, changes: [...changes, people] }]);
  };
  await recordingDisclosures(context, () => context.em.transactional(correct));
}

/** An application as it was filed. */
interface Filed extends InForce {
  readonly reason: string;
  readonly branch: BranchRow | null;
}

/** The branch that the applicant chose; null on forms whose branches follow from areas or passes. */
const chosenBranch = (ports: Ports, { form, branchCode }: Application): BranchRow | null =>
  FORMS[form].decidedBy === 'CHOSEN_BRANCH' && branchCode ? ports.branch(branchCode as BranchCode) : null;

/** The form with the corrections. Consents given on submission still hold. */
function filled(
  { form, reason, areas, pickupPort, startDay, termCount: count, termUnit: unit, ...before }: Filed,
  correction: Correction,
  personIds: readonly string[],
  passNumbers: readonly string[],
): FilledForm {
  const { subject, consents } = FORMS[form];
  return {
    form,
    reason: correction.reason ?? reason,
    personIds: subject === 'PEOPLE' ? personIds : null,
    passNumbers: subject === 'PASSES' ? passNumbers : null,
    areaCodes: correction.areaCodes ?? areas.map(({ code }) => code),
    pickupPortCode: correction.pickupPortCode ?? pickupPort?.code ?? null,
    startDay: correction.startDay ?? startDay ?? null,
    term: correction.term ?? (count && unit ? { count, unit } : null),
    month: correction.month ?? before.month ?? null,
    morePasses: correction.morePasses ?? before.morePasses ?? null,
    branchCode: correction.branchCode ?? before.branch?.code ?? null,
    personalDataConsent: consents.includes('PERSONAL_DATA'),
    documentsConfirmed: consents.includes('DOCUMENTS'),
  };
}

/** The fields of a form as the history records them. */
function recordedFields({
  reason,
  areas,
  pickupPort,
  startDay,
  termCount,
  termUnit,
  month,
  morePasses,
  branch,
}: Omit<Filed, 'id'>) {
  return {
    reason,
    areas: areas.map(({ code }) => code).sort(),
    pickupPort: pickupPort?.code,
    startDay,
    term: termCount && termUnit ? `${termCount} ${termUnit}` : null,
    month,
    morePasses: morePasses ? String(morePasses) : null,
    branch: branch?.code,
  };
}

/** Replaces areas, holders and files of the resubmitted items by what they are now. */
async function rewrite(
  tx: EntityManager,
  { vault }: Pick<Services, 'vault'>,
  { id: applicationId, form: kind }: Application,
  form: CheckedForm,
  returned: readonly ApplicationItem[],
  subjects: readonly Subject[],
): Promise<void> {
  await tx.nativeDelete(ApplicationArea, { applicationId });
  await insertAreas(tx, applicationId, form);
  for (const [at, { person }] of subjects.entries()) {
    const id = returned[at]?.id ?? '';
    await tx.nativeUpdate(ApplicationItem, { id }, holderColumns(vault, id, person));
  }
  const personIds = subjects.map(({ person }) => person.id);
  await tx.nativeDelete(ApplicationAttachment, { applicationId, personId: { $in: personIds } });
  await insertFiles(tx, { id: applicationId, form: kind }, subjects);
}
