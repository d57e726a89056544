import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, actsThrough, type SignedInViewer } from '../../access/viewer.js';
import { currentCompany, ownedDrafts } from '../../access/visibility.js';
import { Account } from '../../accounts/account.entity.js';
import type { RequestContext } from '../../context.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { isKnownKey, onceOnly } from '../../shared/idempotency.js';
import { isId } from '../../shared/ids.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { toSecond } from '../../shared/taipei.js';
import { homeBranch } from '../approvals/deciding-branches.js';
import {
  auditDisclosures,
  countDisclosures,
  type DisclosedCards,
  recordingDisclosures,
} from '../disclosures/card-disclosures.js';
import { takeEffect } from '../effects/effects.js';
import { checkForm, type FilledForm } from '../forms/form.check.js';
import type { FormKind } from '../forms/form-kinds.js';
import type { OnIneligible } from '../records/application.input.js';
import { disclosedCards } from '../subjects/subject-reasons.js';
import { lockSubjects } from '../subjects/subjects.js';
import { fieldsOf, insertApplication, recordIssuedCards } from './application-insert.js';
import { insertLeftOut } from './left-out.commands.js';
import { separateEligible } from './refuse-ineligible.js';

interface HowToSubmit {
  readonly onIneligible?: OnIneligible;
  readonly idempotencyKey?: string | null;
}

/**
 * Submits a form, all of it or nothing: if one person or pass is not eligible, the whole is refused with every reason at
 * its place (R-ONE-8), unless these are to be left out. It begins at the form's first step, and has the effect that the form has on submission (R-ONE-2).
 * Refuses with RATE_LIMITED past the company's submissions of a day.
 * @returns the application number.
 */
export async function submitApplication(
  context: RequestContext,
  input: FilledForm & { readonly draftId?: string | null },
  { onIneligible = 'REFUSE', idempotencyKey }: HowToSubmit = {},
): Promise<string> {
  const companyId = currentCompany(context.viewer);
  const { services } = context;
  const asked = onIneligible === 'REFUSE' ? input : { ...input, onIneligible };
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'submitApplication', input: asked };
  const repeated = idempotencyKey && (await isKnownKey(context.em, call.owner, idempotencyKey));
  // A refused submission counts too. A key that is swept away before the transaction finds it repeats nothing.
  if (!repeated) await services.limits.take('submissionsPerCompany', companyId);
  let disclosed: DisclosedCards[] = [];
  const submit = async (tx: EntityManager) => {
    if (repeated) await services.limits.takeWithin(tx, 'submissionsPerCompany', companyId);
    const submitted = await submitWithin(tx, context, input, onIneligible);
    disclosed = submitted.disclosed;
    return submitted.number;
  };
  const number = await recordingDisclosures(context, () => onceOnly(context, call, submit));
  await auditDisclosures(context, disclosed);
  return number;
}

/**
 * The same within a transaction, also of another command that submits a form in the same step.
 * @returns the application number, and what its caller has to put on the audit once all of it is done.
 */
export async function submitWithin(
  tx: EntityManager,
  context: RequestContext,
  input: FilledForm & { readonly draftId?: string | null },
  onIneligible: OnIneligible = 'REFUSE',
): Promise<{ readonly number: string; readonly disclosed: DisclosedCards[] }> {
  const companyId = currentCompany(context.viewer);
  const { services, now } = context;
  const { accountId } = context.signedIn;
  // Only here: a repeated call gets its answer even if the days it names have passed.
  const form = checkForm(services.ports, input, now);
  const named = await lockSubjects(tx, context, form);
  const { eligible: subjects, leftOut } = await separateEligible(context, tx, { companyId }, form, named, onIneligible);
  if (input.draftId) await takeDraft(tx, context.signedIn, { form: form.form, id: input.draftId });
  const { personName: contactName, mobile: contactPhone } = await tx.findOneOrFail(Account, accountId);
  const by = { submittedById: accountId, submittedThroughId: actsThrough(context.viewer) };
  const submission = { companyId, ...by, submittedAt: toSecond(now), contactName, contactPhone };
  const branchCode = homeBranch(services.ports, form, subjects)?.code ?? null;
  const application = await insertApplication(tx, services, { ...submission, branchCode }, form, subjects);
  await insertLeftOut(tx, application.id, leftOut);
  const author = { services, now: submission.submittedAt, accountId };
  const inForce = { ...application, ...fieldsOf(form), areas: form.areas, pickupPort: form.pickupPort };
  const cards = await takeEffect(tx, author, 'onSubmission', inForce, subjects);
  await recordIssuedCards(tx, application.id, cards);
  const disclosed = disclosedCards(leftOut);
  await countDisclosures(tx, context, disclosed);
  return { number: application.number, disclosed };
}

/** Deletes the draft that is submitted. Refuses with NOT_FOUND if a colleague has submitted or discarded it meanwhile. */
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
