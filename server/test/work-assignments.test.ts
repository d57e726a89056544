import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { useApplications } from './support/applications.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const { cast, query, createPerson, createStaff, applicationInput, createApplication, decideAll } = useApplications();

const ASSIGN = `mutation Assign($ids: [ID!]!, $to: ID) { assignWork(ids: $ids, accountId: $to) { id refusal } }`;
const QUEUE = `query Queue($filter: WorkFilter) { workQueue(filter: $filter, size: 100) {
  items { id notes assignment { to mine by at } } } }`;
const LOAD = '{ workLoad { unassigned oldestUnassigned colleagues { accountId name mine assigned oldestSince } } }';
const NOTES = 'query Notes($id: ID!) { caseNotes(id: $id) { by text } }';
const ADD = 'mutation Add($id: ID!, $text: String!) { addCaseNote(id: $id, text: $text) { by text } }';
const VIEWS = '{ workViews { name query shared isDefault mine } }';
const SAVE = 'mutation Save($input: WorkViewInput!) { saveWorkView(input: $input) { id name isDefault } }';
const DELETE = 'mutation Delete($id: ID!) { deleteWorkView(id: $id) }';

let colleagues = 0;
const createCase = async () => createApplication(applicationInput([await createPerson()]));
const createReviewer = async (
  roles: ('REVIEWER' | 'POLICE_CHECK' | 'ADMINISTRATOR')[] = ['REVIEWER'],
  branch: 'KL' | 'KH' = 'KL',
) => {
  const name = `colleague-${++colleagues}`;
  const viewer = await createStaff(name, roles, [branch]);
  const [row] = await rowsOf<{ id: string }>(cast.app, 'select id from account where account_name = $1', name);
  return { viewer, name, id: row?.id as string };
};
const assign = (viewer: object, ids: string[], to: string | null) => query(viewer, ASSIGN, { ids, to });
const workOf = async (viewer: object, id: string, filter: object = {}) =>
  (await query(viewer, QUEUE, { filter })).data.workQueue.items.find((item: { id: string }) => item.id === id);

describe('assigning a case', () => {
  it('shows to whom, by whom and when, is found by the filter, is told by mail once, and is given back', async () => {
    const { id } = await createCase();
    const { viewer, id: to, name } = await createReviewer();
    for (let times = 0; times < 2; times++) {
      expect((await assign(cast.reviewer, [id], to)).data.assignWork).toEqual([{ id, refusal: null }]);
    }
    const at = '2026-11-10T10:00:00+08:00';
    expect((await workOf(cast.reviewer, id)).assignment).toEqual({ to: name, mine: false, by: 'reviewer-kl', at });
    expect((await workOf(viewer, id, { assignments: ['MINE'] })).assignment).toMatchObject({ mine: true });
    expect(await workOf(viewer, id, { assignments: ['NONE'] })).toBeUndefined();
    expect(await workOf(cast.reviewer, id, { assignments: ['OTHERS'] })).toBeDefined();
    expect(await workOf(cast.reviewer, id, { assignments: ['MINE'] })).toBeUndefined();
    expect(await mailsTo(cast.app, `${name}@example.com`)).toHaveLength(1);
    expect((await assign(viewer, [id], null)).data.assignWork).toEqual([{ id, refusal: null }]);
    expect((await workOf(cast.reviewer, id)).assignment).toBeNull();
    expect(await mailsTo(cast.app, `${name}@example.com`)).toHaveLength(1);
  });

  it('R-PRD-1 refuses a colleague who may not decide on it, row by row, and assigns the others', async () => {
    const { id } = await createCase();
    const hidden = '00000000-0000-7000-8000-000000000000';
    const { id: to } = await createReviewer();
    expect((await assign(cast.reviewer, [hidden, id], to)).data.assignWork).toEqual([
      { id: hidden, refusal: 'NOT_FOUND' },
      { id, refusal: null },
    ]);
    for (const other of [
      await createReviewer(['REVIEWER'], 'KH'),
      await createReviewer(['POLICE_CHECK']),
      await createReviewer(['ADMINISTRATOR']),
    ]) {
      expect((await assign(cast.reviewer, [id], other.id)).data.assignWork).toEqual([
        { id, refusal: 'MAY_NOT_DECIDE' },
      ]);
    }
    expect((await workOf(cast.reviewer, id)).assignment.to).toBe(`colleague-${colleagues - 3}`);
    expect((await assign(cast.kaohsiungReviewer, [id], to)).data.assignWork).toEqual([{ id, refusal: 'NOT_FOUND' }]);
    expect(fieldErrors(await assign(cast.reviewer, [id], hidden))).toEqual([['accountId', 'NOT_FOUND']]);
    expect(codes(await assign(cast.reviewer, [], to))).toEqual(['REQUIRED']);
  });

  it('R-PRD-1 refuses at the police check who approved the review, and does not carry over to it', async () => {
    const application = await createCase();
    const { id: to, viewer } = await createReviewer(['REVIEWER', 'POLICE_CHECK']);
    await assign(cast.reviewer, [application.id], to);
    expect((await workOf(viewer, application.id)).assignment.mine).toBe(true);
    await decideAll(viewer, application, 'APPROVE');
    expect((await workOf(cast.police, application.id)).assignment).toBeNull();
    expect((await assign(cast.police, [application.id], to)).data.assignWork[0].refusal).toBe('MAY_NOT_DECIDE');
  });

  it('ends with the account or the right of the colleague', async () => {
    const { id } = await createCase();
    const { id: to } = await createReviewer();
    await assign(cast.reviewer, [id], to);
    await rowsOf(cast.app, `update account set staff_roles = '{POLICE_CHECK}' where id = $1`, to);
    expect((await workOf(cast.reviewer, id)).assignment).toBeNull();
    await rowsOf(cast.app, `update account set staff_roles = '{REVIEWER}' where id = $1`, to);
    expect((await workOf(cast.reviewer, id)).assignment).not.toBeNull();
    await rowsOf(cast.app, 'update account set disabled_at = now() where id = $1', to);
    expect((await workOf(cast.reviewer, id)).assignment).toBeNull();
  });

  it('counts who has how many and how old, for a branch and, for administrators, for all', async () => {
    const { id } = await createCase();
    const { id: to, viewer } = await createReviewer();
    const before = (await query(viewer, LOAD, {})).data.workLoad;
    await assign(cast.reviewer, [id], to);
    const { viewer: administrator } = await createReviewer(['ADMINISTRATOR']);
    for (const reader of [viewer, administrator]) {
      const { colleagues: loads } = (await query(reader, LOAD, {})).data.workLoad;
      expect(loads.find((load: { accountId: string }) => load.accountId === to)).toMatchObject({
        assigned: 1,
        mine: reader === viewer,
        oldestSince: '2026-11-10T10:00:00+08:00',
      });
    }
    expect((await query(viewer, LOAD, {})).data.workLoad.unassigned).toBe(before.unassigned - 1);
    const ofKaohsiung = (await query(cast.kaohsiungReviewer, LOAD, {})).data.workLoad.colleagues;
    expect(ofKaohsiung.map((load: { accountId: string }) => load.accountId)).not.toContain(to);
    const { openWork } = (await query(viewer, '{ viewer { openWork { assigned } } }', {})).data.viewer;
    expect(openWork).toEqual({ assigned: 1 });
  });
});

describe('notes on a case', () => {
  it('R-ACC-5 are read and written by reviewers and police of the branches concerned, also once it is decided', async () => {
    const application = await createCase();
    const { id } = application;
    expect((await query(cast.reviewer, ADD, { id, text: '照片已電洽' })).data.addCaseNote).toEqual({
      by: 'reviewer-kl',
      text: '照片已電洽',
    });
    expect((await workOf(cast.reviewer, id)).notes).toBe(1);
    await decideAll(cast.reviewer, application, 'REJECT', '資料不符');
    await query(cast.police, ADD, { id, text: '知悉' });
    const written = [
      { by: 'reviewer-kl', text: '照片已電洽' },
      { by: 'police-kl', text: '知悉' },
    ];
    for (const viewer of [cast.reviewer, cast.police]) {
      expect((await query(viewer, NOTES, { id })).data.caseNotes).toEqual(written);
    }
    expect((await query(cast.kaohsiungReviewer, NOTES, { id })).data.caseNotes).toEqual([]);
    for (const hidden of [id, '00000000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await query(cast.kaohsiungReviewer, ADD, { id: hidden, text: '試' }))).toEqual(['NOT_FOUND']);
    }
    for (const document of [NOTES, ADD]) {
      expect(codes(await query(cast.dehai.operator, document, { id, text: '試' }))).toEqual(['FORBIDDEN']);
    }
  });

  it('R-ACC-6 R-TXT-1 refuse an ID number, an empty text and one too long', async () => {
    const { id } = await createCase();
    const refused = async (text: string) => codes(await query(cast.reviewer, ADD, { id, text }));
    expect(await refused('查 A123456789')).toEqual(['CONTAINS_ID_NUMBER']);
    expect(await refused('\u3164')).toEqual(['REQUIRED']);
    expect(await refused('字'.repeat(501))).toEqual(['TOO_LONG']);
    expect(await refused('字'.repeat(500))).toEqual([]);
  });

  it('are at most two hundred, also of eight written at once', async () => {
    const { id } = await createCase();
    await rowsOf(
      cast.app,
      `insert into case_note (id, case_id, author_id, written_at, text)
        select gen_random_uuid(), $1, (select id from account where account_name = 'reviewer-kl'), now(), 'x'
        from generate_series(1, 197)`,
      id,
    );
    const answers = await Promise.all(Array.from({ length: 8 }, () => query(cast.reviewer, ADD, { id, text: '知悉' })));
    expect(answers.flatMap(codes)).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY'));
  });
});

describe('saved views of the queue', () => {
  const save = (viewer: object, input: object) => query(viewer, SAVE, { input: { query: 'form=RENEWAL', ...input } });
  const viewsOf = async (viewer: object) => (await query(viewer, VIEWS, {})).data.workViews;

  it('are kept per account, replaced by name, with one default, and shared within the branch', async () => {
    const [{ viewer }, { viewer: colleague }] = [await createReviewer(), await createReviewer()];
    await save(viewer, { name: '續卡', isDefault: true });
    const { id } = (await save(viewer, { name: '久候', query: 'age=7', shared: true, isDefault: true })).data
      .saveWorkView;
    await save(viewer, { name: '久候', query: 'age=3', shared: true, isDefault: true });
    const late = { name: '久候', query: 'age=3', shared: true };
    expect(await viewsOf(viewer)).toEqual([
      { ...late, isDefault: true, mine: true },
      { name: '續卡', query: 'form=RENEWAL', shared: false, isDefault: false, mine: true },
    ]);
    expect(await viewsOf(colleague)).toEqual([{ ...late, isDefault: false, mine: false }]);
    expect(await viewsOf(cast.kaohsiungReviewer)).toEqual([]);
    expect(codes(await query(colleague, DELETE, { id }))).toEqual(['NOT_FOUND']);
    expect(codes(await query(viewer, DELETE, { id }))).toEqual([]);
    expect(await viewsOf(colleague)).toEqual([]);
  });

  it('have one default and are at most thirty, also of eight saved at once', async () => {
    const { viewer } = await createReviewer();
    const saveEight = (name: string) =>
      Promise.all(Array.from({ length: 8 }, (_, at) => save(viewer, { name: `${name} ${at}`, isDefault: true })));
    await saveEight('甲');
    expect((await viewsOf(viewer)).filter(({ isDefault }: { isDefault: boolean }) => isDefault)).toHaveLength(1);
    for (const name of ['乙', '丙']) await saveEight(name);
    expect((await saveEight('丁')).flatMap(codes)).toEqual(['TOO_MANY', 'TOO_MANY']);
  });

  it('R-ACC-6 refuse an ID number in their name', async () => {
    const { viewer } = await createReviewer();
    expect(fieldErrors(await save(viewer, { name: '查 A123456789' }))).toEqual([['name', 'CONTAINS_ID_NUMBER']]);
  });

  it('R-TXT-1 need a name and are limited', async () => {
    const { viewer } = await createReviewer();
    expect(codes(await save(viewer, { name: ' ' }))).toEqual(['REQUIRED']);
    expect(codes(await save(viewer, { name: '名'.repeat(41) }))).toEqual(['TOO_LONG']);
    for (let at = 0; at < 30; at++) await save(viewer, { name: `檢視 ${at}` });
    expect(codes(await save(viewer, { name: '再一個' }))).toEqual(['TOO_MANY']);
    expect(codes(await save(viewer, { name: '檢視 7', query: '' }))).toEqual([]);
  });
});
