import { describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const { cast, query, createPerson, createPass, createStaff, applicationInput, createApplication } = useApplications();

const NOTES = 'query Notes($id: ID!) { caseNotes(id: $id) { text } }';
const ADD = `mutation Add($id: ID!, $text: String!, $key: String) {
  addCaseNote(id: $id, text: $text, idempotencyKey: $key) { id text } }`;
const PROPOSE = 'mutation($input: ProposeCardStopInput!) { proposeCardStop(input: $input) { id } }';
const PROPOSALS = 'query($number: String) { cardStopProposals(passNumber: $number) { items { id } } }';

const createCase = async () => createApplication(applicationInput([await createPerson()]));
const textsOf = async (viewer: TestViewer, id: string) =>
  (await query(viewer, NOTES, { id })).data.caseNotes.map(({ text }: { text: string }) => text);

describe('notes on a case that the viewer filed', () => {
  it('R-ACC-5 R-PRD-8 refuses them to whoever proposed it, as a colleague decides on it', async () => {
    const number = await createPass(await createPerson(), { validTo: new Date('2028-02-29T23:59:59+08:00') });
    const input = { number, kind: 'CANCELLATION', cause: 'LENT_CARD', reason: '轉借他人使用' };
    expect(codes(await query(cast.reviewer, PROPOSE, { input }))).toEqual([]);
    const { id } = (await query(cast.police, PROPOSALS, { number })).data.cardStopProposals.items[0];
    await query(cast.police, ADD, { id, text: '申請人說法不一' });
    expect(await textsOf(cast.police, id)).toEqual(['申請人說法不一']);
    expect(await textsOf(cast.reviewer, id)).toEqual([]);
    expect(codes(await query(cast.reviewer, ADD, { id, text: '試' }))).toEqual(['NOT_FOUND']);
  });

  it('R-ACC-5 refuses them to staff who filed the application with an account of the company', async () => {
    const { id } = await createCase();
    await query(cast.reviewer, ADD, { id, text: '照片已電洽' });
    const both = await createStaff('reviewer-and-operator', ['REVIEWER'], ['KL']);
    expect(await textsOf(both, id)).toEqual(['照片已電洽']);
    await rowsOf(
      cast.app,
      `update account set email_key = (select f.email_key from application a join account f on f.id = a.submitted_by_id
        where a.id = $1) where account_name = 'reviewer-and-operator' returning id`,
      id,
    );
    expect(await textsOf(both, id)).toEqual([]);
    expect(codes(await query(both, ADD, { id, text: '試' }))).toEqual(['NOT_FOUND']);
  });
});

describe('a note with a key', () => {
  it('is added once, however often it is sent, and another note with that key is refused', async () => {
    const { id } = await createCase();
    const sent = { id, text: '已電洽', key: 'note-key' };
    const answers = await Promise.all([1, 2, 3].map(() => query(cast.reviewer, ADD, sent)));
    expect(new Set(answers.map(({ data }) => data.addCaseNote.id)).size).toBe(1);
    expect(await textsOf(cast.reviewer, id)).toEqual(['已電洽']);
    expect(codes(await query(cast.reviewer, ADD, { ...sent, text: '另一則' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    await query(cast.reviewer, ADD, { id, text: '已電洽' });
    expect(await textsOf(cast.reviewer, id)).toEqual(['已電洽', '已電洽']);
  });
});
