import { beforeAll, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount } from './support/build.js';
import { rowsOf } from './support/rows.js';

const SAVED = '{ savedQueries { id name document variables shared mine by } }';
const SAVE = 'mutation Save($input: SavedQueryInput!) { saveQuery(input: $input) { savedQuery { id name savedAt } } }';
const ACKNOWLEDGED = SAVE.replace(') {', ') @acknowledgeIdNumbers {');
const DELETE = 'mutation Delete($id: ID!) { deleteSavedQuery(id: $id) { id } }';

let app: TestApp;
const viewers: Record<'analyst' | 'other' | 'reviewer' | 'colleague' | 'police' | 'administrator', TestViewer> =
  {} as never;

beforeAll(async () => {
  app = await startTestApp();
  for (const name of ['analyst', 'other'] as const) {
    viewers[name] = await app.signedIn(await buildAccount(app, 'ANALYST', name));
  }
  for (const [name, role] of [
    ['reviewer', 'REVIEWER'],
    ['colleague', 'REVIEWER'],
    ['police', 'POLICE_CHECK'],
    ['administrator', 'ADMINISTRATOR'],
  ] as const) {
    const rights = { staffRoles: [role], branchCodes: role === 'ADMINISTRATOR' ? [] : ['KL' as const] };
    viewers[name] = await app.signedIn(await buildAccount(app, 'STAFF', name, rights));
  }
  return app.stop;
});

const save = (viewer: TestViewer, input: object, document = SAVE) =>
  app.query(viewer, document, { input: { document: '{ viewer { account { personName } } }', ...input } });
const namesOf = async (viewer: TestViewer) =>
  (await app.query(viewer, SAVED)).data.savedQueries.map(({ name }: { name: string }) => name);

describe('saved queries', () => {
  it('are the account’s own and replaced by name, so that saving twice leaves one', async () => {
    await save(viewers.analyst, { name: '各港發證', variables: '{"size": 5}' });
    const { data } = await save(viewers.analyst, { name: '各港發證', variables: '{"size": 9}' });
    expect(data.saveQuery.savedQuery.name).toBe('各港發證');
    expect((await app.query(viewers.analyst, SAVED)).data.savedQueries).toEqual([
      {
        ...{ id: data.saveQuery.savedQuery.id, name: '各港發證', shared: false, mine: true, by: '林港生' },
        ...{ document: '{ viewer { account { personName } } }', variables: '{"size": 9}' },
      },
    ]);
    expect(await namesOf(viewers.other)).toEqual([]);
  });

  it('that are shared are read by other analysts under the name of who saved them, and changed by none of them', async () => {
    const { data } = await save(viewers.analyst, { name: '逾期未領', shared: true });
    const { id } = data.saveQuery.savedQuery;
    const [seen] = (await app.query(viewers.other, SAVED)).data.savedQueries;
    expect(seen).toMatchObject({ name: '逾期未領', mine: false, by: '林港生' });
    expect(codes(await app.query(viewers.other, DELETE, { id }))).toEqual(['NOT_FOUND']);
    await save(viewers.other, { name: '逾期未領', shared: false });
    expect((await app.query(viewers.analyst, SAVED)).data.savedQueries).toHaveLength(2);
    expect(await namesOf(viewers.reviewer)).toEqual([]);
    expect((await app.query(viewers.analyst, DELETE, { id })).data.deleteSavedQuery).toEqual({ id });
    expect(await namesOf(viewers.other)).toEqual(['逾期未領']);
  });

  it('of staff are shared with those who have a role in common', async () => {
    await save(viewers.reviewer, { name: '待審', shared: true });
    expect(await namesOf(viewers.colleague)).toEqual(['待審']);
    expect(await namesOf(viewers.police)).toEqual([]);
    expect(await namesOf(viewers.other)).toEqual(['逾期未領']);
  });

  it('R-ACC-6 refuse an ID number in name, document and variables, unless it is acknowledged', async () => {
    const number = 'A123456789';
    const input = { name: number, document: `{ passes(filter: { holderName: "${number}" }) { total } }` };
    const refused = await save(viewers.other, { ...input, variables: `{"number": "${number}"}` });
    expect(fieldErrors(refused)).toEqual([
      ['name', 'CONTAINS_ID_NUMBER'],
      ['document', 'CONTAINS_ID_NUMBER'],
      ['variables', 'CONTAINS_ID_NUMBER'],
    ]);
    expect(codes(await save(viewers.other, { name: '查號', variables: `{"n":"${number}"}` }, ACKNOWLEDGED))).toEqual(
      [],
    );
  });

  it('refuse what is no document or no object of variables, too long or without a name', async () => {
    const refusals = async (input: object) => fieldErrors(await save(viewers.other, { name: '一', ...input }));
    expect(await refusals({ name: ' ' })).toEqual([['name', 'REQUIRED']]);
    expect(await refusals({ name: '名'.repeat(81) })).toEqual([['name', 'TOO_LONG']]);
    expect(await refusals({ document: '{ viewer {' })).toEqual([['document', 'INVALID']]);
    expect(await refusals({ document: `{ viewer } #${'x'.repeat(3_990)}` })).toEqual([['input.document', 'TOO_LONG']]);
    for (const variables of ['[]', 'null', '{"a":', '3']) {
      expect(await refusals({ variables })).toEqual([['variables', 'INVALID']]);
    }
  });

  it('are at most a hundred, also of eight saved at once', async () => {
    for (let at = 0; at < 96; at += 8) {
      await Promise.all(Array.from({ length: 8 }, (_, more) => save(viewers.police, { name: `查詢 ${at + more}` })));
    }
    const eight = Array.from({ length: 8 }, (_, at) => save(viewers.police, { name: `另存 ${at}` }));
    expect((await Promise.all(eight)).flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'TOO_MANY'));
    expect(codes(await save(viewers.police, { name: '查詢 7' }))).toEqual([]);
  });

  it('end with their account', async () => {
    await save(viewers.analyst, { name: '共用', shared: true });
    const [account] = await rowsOf<{ id: string; version: number }>(
      app,
      `select id, version from account where account_name = 'analyst'`,
    );
    const END =
      'mutation End($id: ID!, $version: Int!) { disableStaff(id: $id, version: $version, reason: "離職") { id } }';
    expect(codes(await app.query(viewers.administrator, END, account))).toEqual([]);
    expect(await rowsOf(app, 'select * from saved_query where account_id = $1', account?.id)).toEqual([]);
  });
});
