import { describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { rowsOf } from './support/rows.js';
import { PEOPLE, useTwoAccounts } from './support/two-accounts.js';

const { cast, accounts, ask, list, create } = useTwoAccounts();

const CREATE = `mutation($name: String!, $personIds: [ID!]!) { createPersonGroup(name: $name, personIds: $personIds) { id } }`;

describe('R-ACC-1 the list of people by group', () => {
  it('shows those of an own group only, and nobody for the group of a colleague or none', async () => {
    const [inside, outside] = [await create(accounts.wang), await create(accounts.wang)];
    const made = await ask(accounts.wang, CREATE, { name: 'A', personIds: [inside.id] });
    const groupId = made.data.createPersonGroup.id;
    const idsIn = async (viewer: Parameters<typeof ask>[0], filter: object) =>
      (await list(viewer, PEOPLE, filter)).items.map(({ id }) => String(id));
    expect(await idsIn(accounts.wang, { groupId })).toEqual([inside.id]);
    expect(await idsIn(accounts.wang, { groupId, ids: [outside.id] })).toEqual([]);
    expect(await idsIn(accounts.wang, { groupId: 'no-id' })).toEqual([]);
    // Lin’s own person, put into the group of Wang: neither group nor person is the other’s.
    const ofLin = await create(accounts.lin);
    await rowsOf(cast.app, 'insert into person_group_member (group_id, person_id) values ($1, $2)', groupId, ofLin.id);
    expect(await idsIn(accounts.lin, { groupId })).toEqual([]);
    expect(await idsIn(accounts.wang, { groupId })).toEqual([inside.id]);
    expect((await idsIn(cast.dehai.operator, { groupId })).sort()).toEqual([inside.id, ofLin.id].sort());
  });

  it('R-ACC-3 refuses a group of people of others', async () => {
    const made = await ask(accounts.wang, CREATE, { name: 'B', personIds: [] });
    const filter = { ownership: 'NON_OWNED', groupId: made.data.createPersonGroup.id };
    expect(fieldErrors(await ask(accounts.wang, PEOPLE, { filter }))).toEqual([
      ['filter.groupId', 'FILTER_NOT_ALLOWED'],
    ]);
  });
});
