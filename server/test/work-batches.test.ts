import { describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { statesOf, useApplications } from './support/applications.js';
import { mailsTo, register, registrationOf } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const { cast, query, createPerson, createStaff, applicationInput, createApplication, findApplication, withdraw } =
  useApplications();

const APPROVALS = 'query Approvals($ids: [ID!]!) { caseApprovals(ids: $ids) { id version items unseen refusal } }';
const APPROVE = `mutation Approve($cases: [CaseToApproveInput!]!, $batchId: ID) {
  approveCases(cases: $cases, batchId: $batchId) { id results { id refusals } } }`;
const UNDO = 'mutation UndoBatch($id: ID!) { undoBatch(id: $id) { caseIds } }';
const PENDING = '{ pendingDecisions { caseId batchId effectiveAt refusals } }';
const CLAIM = 'mutation($id: ID!) { claimWork(id: $id) { id } }';

const createCase = async (people = 1) =>
  createApplication(applicationInput(await Promise.all(Array.from({ length: people }, () => createPerson()))));
const approvalsOf = async (ids: string[], viewer: object = cast.reviewer) =>
  (await query(viewer, APPROVALS, { ids })).data.caseApprovals;
const approve = (cases: object[], batchId: string | null = null, viewer: object = cast.reviewer) =>
  query(viewer, APPROVE, { cases, batchId });
const seenAs = ({ id, version }: { id: string; version: number }) => ({ id, version });
const effect = () => cast.app.services.jobs.run('pending-decisions', null);
const pending = async (caseIds: string[]) =>
  (await query(cast.reviewer, PENDING, {})).data.pendingDecisions.filter(({ caseId }: { caseId: string }) =>
    caseIds.includes(caseId),
  );
const stateOf = async ({ number }: { number: string }) => statesOf(await findApplication(number));
const open = (file: string, at: Date) =>
  rowsOf(
    cast.app,
    `insert into file_view (account_id, file_id, viewed_at) select a.id, $1, $2 from account a where a.account_name = 'reviewer-kl'`,
    file,
    at,
  );

describe('cases that are approved together', () => {
  it('are told with how many people whose documents were not opened since they came to the step', async () => {
    const { id, version } = await createCase(2);
    expect(await approvalsOf([id])).toEqual([{ id, version, items: 2, unseen: 2, refusal: null }]);
    const files = await rowsOf<{ file_id: string }>(
      cast.app,
      `select file_id from application_attachment where application_id = $1 and kind <> 'PHOTO' order by file_id`,
      id,
    );
    expect(files).toHaveLength(2);
    const [one, other] = files.map((row) => row.file_id);
    await open(one as string, new Date('2020-01-01T00:00:00Z'));
    expect(await approvalsOf([id])).toMatchObject([{ unseen: 2 }]);
    await open(other as string, cast.app.clock.now());
    expect(await approvalsOf([id])).toMatchObject([{ items: 2, unseen: 1 }]);
  });

  it('take effect together ten seconds after the last of them, and are undone together until then', async () => {
    const [first, second, third] = [await createCase(2), await createCase(), await createCase()];
    const before = await stateOf(first);
    const start = cast.app.clock.now().getTime();
    const batch = (await approve([seenAs(first), seenAs(second)])).data.approveCases;
    expect(batch.results.map(({ refusals }: { refusals: string[] }) => refusals)).toEqual([[], []]);
    cast.app.clock.forward({ seconds: 8 });
    await approve([seenAs(third)], batch.id);
    cast.app.clock.forward({ seconds: 8 });
    await effect();
    const waiting = await pending([first.id, second.id, third.id]);
    expect(waiting.map(({ batchId }: { batchId: string }) => batchId)).toEqual([batch.id, batch.id, batch.id]);
    expect(new Set(waiting.map(({ effectiveAt }: { effectiveAt: string }) => Date.parse(effectiveAt)))).toEqual(
      new Set([start + 18_000]),
    );
    expect(await stateOf(first)).toEqual(before);
    const undone = (await query(cast.reviewer, UNDO, { id: batch.id })).data.undoBatch.caseIds;
    expect(undone.toSorted()).toEqual([first.id, second.id, third.id].toSorted());
    cast.app.clock.forward({ seconds: 10 });
    await effect();
    expect(await stateOf(first)).toEqual(before);
    expect(fieldErrors(await query(cast.reviewer, UNDO, { id: batch.id }))).toEqual([[undefined, 'NOT_FOUND']]);

    const again = (await approve([seenAs(first)])).data.approveCases;
    const colleague = await createStaff(`undoing-${first.number}`.toLowerCase(), ['REVIEWER']);
    expect(fieldErrors(await query(colleague, UNDO, { id: again.id }))).toEqual([[undefined, 'NOT_FOUND']]);
    cast.app.clock.forward({ seconds: 10 });
    await effect();
    expect(await stateOf(first)).toEqual(['POLICE_CHECK', 'POLICE_CHECK']);
    expect(await stateOf(second)).toEqual(before.slice(1));
  });

  it('R-PRD-1 are refused one by one: claimed by a colleague, changed since, not the viewer’s, pending', async () => {
    const [claimed, changed, fine] = [await createCase(), await createCase(2), await createCase()];
    const colleague = await createStaff(`claiming-${claimed.number}`.toLowerCase(), ['REVIEWER']);
    await query(colleague, CLAIM, { id: claimed.id });
    const [item] = (await findApplication(changed.number)).items.items;
    await withdraw(changed, [item?.id ?? '']);
    const unknown = '00000000-0000-7000-8000-000000000000';
    const { results } = (await approve([claimed, changed, fine].map(seenAs).concat({ id: unknown, version: 1 }))).data
      .approveCases;
    expect(results).toEqual([
      { id: claimed.id, refusals: ['CLAIMED'] },
      { id: changed.id, refusals: ['CONFLICT'] },
      { id: fine.id, refusals: [] },
      { id: unknown, refusals: ['NOT_FOUND'] },
    ]);
    expect(
      (await approvalsOf([claimed.id, fine.id, unknown])).map(({ refusal }: { refusal: string }) => refusal),
    ).toEqual(['CLAIMED', 'CONFLICT', 'NOT_FOUND']);
    expect(await approvalsOf([changed.id], cast.kaohsiungReviewer)).toMatchObject([{ refusal: 'NOT_FOUND', items: 0 }]);
    expect((await approve([seenAs(changed)], null, cast.police)).data.approveCases.results).toEqual([
      { id: changed.id, refusals: ['NOT_FOUND'] },
    ]);
    expect(fieldErrors(await approve([]))).toEqual([['cases', 'REQUIRED']]);
    expect(fieldErrors(await approve(Array(21).fill(seenAs(fine))))).toEqual([['cases', 'TOO_MANY']]);
    expect(fieldErrors(await approve([seenAs(fine)], 'x'))).toEqual([['batchId', 'INVALID']]);
  });

  it('R-REG-4 take the certificate of a registration along, and mail nothing before', async () => {
    const form = await register(cast.app);
    const { id, version } = await registrationOf(cast.app, cast.reviewer, form.accountName);
    expect(await approvalsOf([id])).toEqual([{ id, version, items: 1, unseen: 1, refusal: null }]);
    await approve([{ id, version }]);
    const [{ id: certificateId } = { id: '' }] = await rowsOf<{ id: string }>(
      cast.app,
      'select id from certificate where registration_id = $1',
      id,
    );
    expect(await pending([id, certificateId])).toHaveLength(2);
    expect(await mailsTo(cast.app, form.email)).toHaveLength(1);
    cast.app.clock.forward({ seconds: 10 });
    await effect();
    expect(await pending([id, certificateId])).toEqual([]);
    const rows = await rowsOf(
      cast.app,
      'select r.decision, t.decision of_certificate from registration r join certificate t on t.registration_id = r.id where r.id = $1',
      id,
    );
    expect(rows).toEqual([{ decision: 'APPROVED', of_certificate: 'APPROVED' }]);
    expect(await approvalsOf([id], cast.police)).toMatchObject([{ refusal: 'NOT_FOUND' }]);
  });
});
