import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildAccount } from './support/build.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, submit, createApplication, applicationInput } = api;
const { passFormInput, decideAll, approveFully, findApplication, markCards, correct } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const DELETE = `mutation($id: ID!, $version: Int!, $cards: CardsOfRemovedPerson, $withdraw: Boolean! = false, $reason: String) {
  deletePerson(id: $id, version: $version, cards: $cards, withdraw: $withdraw, reason: $reason) }`;
const HOLD = 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { holds { id } } }';
const BLOCK = 'mutation($input: BlockCardsInput!) { blockCards(input: $input) { holds { id } } }';
const LIFT = 'mutation($id: ID!, $reason: String!) { liftHold(id: $id, reason: $reason) { status holds { id } } }';
const remove = (id: string, more: object = {}, viewer: TestViewer = cast.dehai.operator) =>
  query(viewer, DELETE, { id, version: 1, ...more });
const exists = async (id: string) =>
  (await query(cast.dehai.operator, 'query($id: ID!) { person(id: $id) { id } }', { id })).data.person !== null;
const status = async (number: string) =>
  (await query(cast.dehai.operator, 'query($number: String!) { pass(number: $number) { status } }', { number })).data
    .pass.status;
const extensions = ({ errors }: Awaited<ReturnType<typeof remove>>) => errors.map((error) => error.extensions);
const companyHold = async (number: string) =>
  (
    await rowsOf<{ id: string }>(
      cast.app,
      `select h.id from hold h join pass p on p.id = h.pass_id
        where p.number = $1 and h.branch_code is null and h.lifted_at is null`,
      number,
    )
  )[0]?.id;
const removeUnasked = (id: string) =>
  rowsOf(cast.app, 'update person set deleted_at = $2 where id = $1', id, new Date('2026-11-10T09:00:00+08:00'));

describe('R-PER-4 removing a person who has cards', () => {
  it('is refused without a choice, naming the cards, and removes nothing', async () => {
    const id = await createPerson();
    const numbers = [
      await createPass(id, { validTo: later }),
      await createPass(id, { kind: 'TEMPORARY', made: false, validTo: later }),
    ];
    await createPass(id, { cancelledAt: new Date(0), validTo: later });
    await createPass(id, { validTo: new Date('2026-11-10T09:59:59+08:00') });
    expect(extensions(await remove(id))).toEqual([
      { code: 'PERSON_HAS_CARDS', field: 'cards', params: { passNumbers: numbers } },
    ]);
    expect(refusals(await remove(id, { cards: 'HOLD' }))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await remove(id, { cards: 'HOLD', reason: '離職', version: 2 }))).toEqual([
      ['CONFLICT', 'version'],
    ]);
    expect([await exists(id), await status(numbers[0] ?? '')]).toEqual([true, 'VALID']);
  });

  it.each([
    ['HOLD', 0],
    ['CANCEL', 1],
  ] as const)('R-PRD-9 with %s it blocks them in the same step, with %i cancellation', async (cards, applications) => {
    const id = await createPerson();
    const number = await createPass(id, { validTo: later });
    expect(refusals(await remove(id, { cards, reason: '離職' }))).toEqual([]);
    expect([await exists(id), await status(number)]).toEqual([false, 'BLOCKED']);
    const found = await rowsOf(
      cast.app,
      `select i.id from application_item i join pass p on p.id = i.pass_id where p.number = $1`,
      number,
    );
    expect(found).toHaveLength(applications);
  });

  it('asks nothing of one without cards, and names those that are blocked already', async () => {
    expect(refusals(await remove(await createPerson()))).toEqual([]);
    const id = await createPerson();
    const [held, blocked] = [await createPass(id, { validTo: later }), await createPass(id, { validTo: later })];
    await query(cast.dehai.operator, HOLD, { input: { numbers: [held], cause: 'LOST', reason: '遺失' } });
    const input = { numbers: [blocked], cause: 'SECURITY_RISK', reason: '安全疑慮' };
    const [{ holds }] = (await query(cast.reviewer, BLOCK, { input })).data.blockCards;
    expect(extensions(await remove(id))).toMatchObject([
      { code: 'PERSON_HAS_CARDS', params: { passNumbers: [held, blocked] } },
    ]);
    expect(refusals(await remove(id, { cards: 'HOLD', reason: '離職' }))).toEqual([]);
    // Once the branch lifts its block, the card stays held by the company.
    const lifted = await query(cast.reviewer, LIFT, { id: holds[0].id, reason: '已查明' });
    expect(lifted.data.liftHold.status).toBe('BLOCKED');
  });
});

describe('R-PER-4 removing a person who is in a group', () => {
  const CREATE = 'mutation($ids: [ID!]!) { createPersonGroup(name: "班", personIds: $ids) { id } }';
  const ADD = `mutation($id: ID!, $version: Int!, $ids: [ID!]!) {
    changePersonGroup(id: $id, version: $version, addPersonIds: $ids) { personIds } }`;
  const createGroup = async (ids: string[]) =>
    (await query(cast.dehai.operator, CREATE, { ids })).data.createPersonGroup.id as string;

  it('takes them out of it', async () => {
    const [leaving, staying] = [await createPerson(), await createPerson()];
    const group = await createGroup([leaving, staying]);
    expect(refusals(await remove(leaving))).toEqual([]);
    const members = await rowsOf(cast.app, 'select person_id from person_group_member where group_id = $1', group);
    expect(members).toEqual([{ person_id: staying }]);
  });

  it('leaves room for 250 others', async () => {
    const [first, second, third] = [await createPerson(), await createPerson(), await createPerson()];
    const group = await createGroup([first]);
    const fill = (people: number, removedAt: string | null) =>
      rowsOf(
        cast.app,
        `with copies as (insert into person select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(),
            'id_index', '\\x' || encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'deleted_at', $3::text))).*
            from person h, generate_series(1, $2::int) where h.id = $1 returning id)
          insert into person_group_member (group_id, person_id) select $4, id from copies`,
        first,
        people,
        removedAt,
        group,
      );
    await fill(249, '2026-11-10T09:00:00+08:00');
    const add = (ids: string[], version: number) => query(cast.dehai.operator, ADD, { id: group, version, ids });
    expect((await add([second], 1)).data.changePersonGroup.personIds).toHaveLength(2);
    await fill(248, null);
    expect(refusals(await add([third], 2))).toEqual([['TOO_MANY', 'addPersonIds']]);
  });
});

describe('R-PER-4 removing a person who is applied for', () => {
  it('names what is under way beside the cards, all at once, and withdraws it in the same step', async () => {
    const [id, other] = [await createPerson(), await createPerson()];
    const number = await createPass(id, { kind: 'TEMPORARY', areaCode: 'SUAO-ALL', validTo: later });
    const open = await createApplication(applicationInput([other, id]));
    const returned = await createApplication(
      applicationInput([id], { form: 'TEMPORARY', term: { count: 5, unit: 'DAY' } }),
    );
    await decideAll(cast.reviewer, returned, 'RETURN', '照片不清楚');
    const params = { applicationNumbers: [open.number, returned.number], colleaguesNumbers: [] };
    expect(extensions(await remove(id))).toEqual([
      { code: 'PERSON_HAS_CARDS', field: 'cards', params: { passNumbers: [number] } },
      { code: 'PERSON_HAS_APPLICATIONS', field: 'withdraw', params },
    ]);
    expect(refusals(await remove(id, { cards: 'HOLD', reason: '離職' }))).toEqual([
      ['PERSON_HAS_APPLICATIONS', 'withdraw'],
    ]);
    expect(refusals(await remove(id, { cards: 'HOLD', withdraw: true }))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await remove(id, { cards: 'HOLD', withdraw: true, reason: '離職' }))).toEqual([]);
    const after = await findApplication(open.number);
    expect([statesOf(after), statesOf(await findApplication(returned.number))]).toEqual([
      ['REVIEW', 'WITHDRAWN'],
      ['WITHDRAWN'],
    ]);
    expect(after).toMatchObject({ steps: [{}, { action: 'WITHDRAW', reason: '離職' }] });
    // Whoever looked at it before decides on it no longer.
    expect(refusals(await decideAll(cast.reviewer, open, 'APPROVE'))).toEqual([['CONFLICT', 'version']]);
  });

  it('R-PRD-4 lets a cancellation go on, and names a renewal and a card that is still to be made', async () => {
    const id = await createPerson();
    const approved = await approveFully(await createApplication(applicationInput([id])));
    const made = approved.items.items[0]?.issuedPass?.number ?? '';
    expect(extensions(await remove(id))).toMatchObject([{ code: 'PERSON_HAS_CARDS', params: { passNumbers: [made] } }]);
    expect(refusals(await remove(id, { cards: 'CANCEL', reason: '離職' }))).toEqual([]);
    expect(refusals(await markCards([made], 'MARK_MADE'))).toEqual([['PERSON_REMOVED', 'numbers.0']]);
    const holder = await createPerson();
    const card = await createPass(holder, { validTo: new Date('2026-12-01T23:59:59+08:00') });
    await createApplication(passFormInput('CANCELLATION', [card]));
    expect(refusals(await remove(holder, { cards: 'CANCEL', reason: '離職' }))).toEqual([]);
    const renewing = await createPerson();
    const ending = await createPass(renewing, { validTo: new Date('2026-12-01T23:59:59+08:00') });
    const renewal = await createApplication(passFormInput('RENEWAL', [ending]));
    expect(refusals(await remove(renewing, { cards: 'HOLD', reason: '離職' }))).toEqual([
      ['PERSON_HAS_APPLICATIONS', 'withdraw'],
    ]);
    expect(refusals(await remove(renewing, { cards: 'HOLD', withdraw: true, reason: '離職' }))).toEqual([]);
    expect(statesOf(await findApplication(renewal.number))).toEqual(['WITHDRAWN']);
  });

  it('R-ACC-1 is refused while a colleague applies for them: that is theirs to withdraw', async () => {
    const facts = { companyId: cast.dehai.id, companyAdministrator: false } as const;
    const enteredBy = await buildAccount(cast.app, 'GENERAL', 'lin-removes', facts);
    const lin = await cast.app.signedIn(enteredBy);
    const id = await createPerson({ enteredBy });
    const { number } = await createApplication(applicationInput([id]));
    const refused = { cards: 'HOLD', withdraw: true, reason: '離職' };
    expect(extensions(await remove(id, refused, lin))).toEqual([
      {
        ...{ code: 'PERSON_HAS_APPLICATIONS', field: 'withdraw' },
        params: { applicationNumbers: [], colleaguesNumbers: [number] },
      },
    ]);
    expect([await exists(id), statesOf(await findApplication(number))]).toEqual([true, ['REVIEW']]);
  });

  it.runIf(onPostgres())('either an application is submitted or its person is removed, of forty at once', async () => {
    for (const half of [0, 1]) {
      const id = await createPerson();
      const calls = Array.from({ length: 40 }, (_, at) =>
        at % 2 === half ? submit(applicationInput([id])) : remove(id),
      );
      const answers = await Promise.all(calls);
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      const open = await rowsOf(
        cast.app,
        `select id from application_item where person_id = $1 and state = 'REVIEW'`,
        id,
      );
      expect(open).toHaveLength((await exists(id)) ? 1 : 0);
    }
  });
});

describe('R-PER-4 nothing is issued to a person who was removed', () => {
  it('is refused at every step: submitted, approved, made, collected and sent in again', async () => {
    const people = [await createPerson(), await createPerson(), await createPerson(), await createPerson()] as const;
    const [id, ofReturned, ofApproved, ofMade] = people;
    const application = await createApplication(applicationInput([id]));
    const returned = await createApplication(applicationInput([ofReturned]));
    await decideAll(cast.reviewer, returned, 'RETURN', '照片不清楚');
    const approved = await approveFully(await createApplication(applicationInput([ofApproved])));
    const toBeMade = approved.items.items[0]?.issuedPass?.number ?? '';
    const made = await createPass(ofMade, { collected: false, validTo: later });
    for (const each of people) await removeUnasked(each);
    expect(refusals(await submit(applicationInput([id])))).toEqual([['NOT_FOUND', 'personIds.0']]);
    expect(refusals(await decideAll(cast.reviewer, application, 'APPROVE'))).toEqual([
      ['PERSON_REMOVED', 'decisions.0.itemId'],
    ]);
    expect(resultOf(await decideAll(cast.reviewer, application, 'REJECT', '人員已離職')).items.items[0]?.state).toBe(
      'REJECTED',
    );
    expect(refusals(await markCards([toBeMade], 'MARK_MADE'))).toEqual([['PERSON_REMOVED', 'numbers.0']]);
    expect(refusals(await markCards([made], 'MARK_COLLECTED'))).toEqual([['PERSON_REMOVED', 'numbers.0']]);
    const again = await findApplication(returned.number);
    expect(refusals(await correct(again))).toEqual([['NOT_FOUND', 'personIds.0']]);
    const CARD = 'query($number: String!) { pass(number: $number) { cardAction } }';
    expect((await query(cast.reviewer, CARD, { number: made })).data.pass.cardAction).toBeNull();
  });

  it('R-PRD-5 R-PRD-6 a card whose hold is lifted is neither renewed nor changed, only cancelled', async () => {
    const id = await createPerson();
    const number = await createPass(id, { validTo: new Date('2026-12-01T23:59:59+08:00') });
    expect(refusals(await remove(id, { cards: 'HOLD', reason: '離職' }))).toEqual([]);
    const lifted = await query(cast.dehai.operator, LIFT, { id: await companyHold(number), reason: '誤刪' });
    expect(lifted.data.liftHold.status).toBe('VALID');
    for (const form of ['RENEWAL', 'AREA_CHANGE'] as const) {
      expect(refusals(await submit(passFormInput(form, [number])))).toEqual([['PERSON_REMOVED', 'passNumbers.0']]);
    }
    expect(refusals(await submit(passFormInput('CANCELLATION', [number])))).toEqual([]);
  });

  it('R-PRD-5 a renewal under way is not approved at its last step', async () => {
    const id = await createPerson();
    const number = await createPass(id, { validTo: new Date('2026-12-01T23:59:59+08:00') });
    const reviewed = resultOf(
      await decideAll(cast.reviewer, await createApplication(passFormInput('RENEWAL', [number])), 'APPROVE'),
    );
    await removeUnasked(id);
    expect(refusals(await decideAll(cast.police, reviewed, 'APPROVE'))).toEqual([
      ['PERSON_REMOVED', 'decisions.0.itemId'],
    ]);
    await setClock('2026-12-01T23:59:59+08:00');
    expect(await status(number)).toBe('VALID');
  });
});
