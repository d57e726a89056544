import { beforeAll, describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildCompany } from './support/build.js';
import { readRows } from './support/read-rows.js';
import { DISABLE, INVITE } from './support/staff.js';

let app: TestApp;
let administrator: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const may = { staffRoles: ['ADMINISTRATOR'], branchCodes: [], personName: '乙管理' };
  administrator = await app.signedIn(await buildAccount(app, 'STAFF', 'port-admin', may));
  await buildAccount(app, 'STAFF', 'reviewer.kl', { branchCodes: ['KL'], personName: '丙審核' });
  await buildAccount(app, 'STAFF', 'police_hl', {
    branchCodes: ['HL', 'KL'],
    staffRoles: ['POLICE_CHECK'],
    personName: '丁港警',
  });
  await buildAccount(app, 'ANALYST', 'analyst-1', { personName: '甲分析' });
  const disabledId = await buildAccount(app, 'STAFF', 'gone', { branchCodes: ['HL'], personName: '戊離職' });
  const input = {
    kind: 'STAFF',
    accountName: 'newcomer',
    personName: '己新進',
    email: '100%_new@twport.example',
    roles: ['REVIEWER'],
    branchCodes: ['TX'],
  };
  await app.query(administrator, INVITE, { input });
  await app.query(administrator, DISABLE, { id: disabledId, version: 1, reason: '離職' });
  return app.stop;
});

const LIST = `query List($filter: StaffFilter, $page: Int, $size: Int) {
  staffAccounts(filter: $filter, page: $page, size: $size) { total page size items { accountName kind state self } } }`;
const list = async (filter?: object, page = 1, size = 10) =>
  (await app.query(administrator, LIST, { filter, page, size })).data.staffAccounts;
const names = async (filter?: object) =>
  (await list(filter)).items.map(({ accountName }: { accountName: string }) => accountName);

describe('the list of staff accounts', () => {
  it('contains staff and analysts by name, and no account of a company', async () => {
    const { items, total } = await list();
    expect(total).toBe(6);
    const [one] = await readRows<{ order: string }>(app.services.database, {
      text: `select string_agg(account_name, ',' order by person_name) as order from account where kind <> 'GENERAL'`,
      values: [],
    });
    expect(items.map(({ accountName }: { accountName: string }) => accountName).join()).toBe(one?.order);
    expect(items).toContainEqual({ accountName: 'port-admin', kind: 'STAFF', state: 'ACTIVE', self: true });
    expect(items).toContainEqual({ accountName: 'analyst-1', kind: 'ANALYST', state: 'ACTIVE', self: false });
    expect(items).toContainEqual({ accountName: 'gone', kind: 'STAFF', state: 'DISABLED', self: false });
    expect(items).toContainEqual({ accountName: 'newcomer', kind: 'STAFF', state: 'INVITED', self: false });
  });

  it.each([
    ['part of the name', { search: ' 審 ' }, ['reviewer.kl']],
    ['part of the account name, in any case', { search: 'REVIEWER' }, ['reviewer.kl']],
    ['part of the e-mail address', { search: '@twport' }, ['newcomer']],
    ['wildcard characters taken literally', { search: '0%_n' }, ['newcomer']],
    ['a wildcard that would match anything', { search: 'police%hl' }, []],
    ['the name of an operator', { search: 'op-04595252' }, []],
    ['a blank search with a state', { search: '  ', state: 'DISABLED' }, ['gone']],
    ['a role', { role: 'POLICE_CHECK' }, ['police_hl']],
    ['a branch', { branch: 'TX' }, ['newcomer']],
    ['active accounts of a branch', { state: 'ACTIVE', branch: 'HL' }, ['police_hl']],
    ['invited accounts', { state: 'INVITED' }, ['newcomer']],
    ['all conditions together', { state: 'DISABLED', branch: 'HL', role: 'REVIEWER', search: 'gone' }, ['gone']],
    ['conditions of which one does not match', { state: 'DISABLED', branch: 'KL' }, []],
  ])('filters by %s', async (_by, filter, found) => {
    expect(await names(filter)).toEqual(found);
    expect((await list(filter)).total).toBe(found.length);
  });

  it('is paged', async () => {
    const [first, second] = [await list(undefined, 1, 4), await list(undefined, 2, 4)];
    expect([first.items.length, second.items.length, second.total]).toEqual([4, 2, 6]);
    expect(new Set([...first.items, ...second.items].map(({ accountName }) => accountName)).size).toBe(6);
    expect(fieldErrors(await app.query(administrator, LIST, { size: 101 }))).toEqual([['size', 'OUT_OF_RANGE']]);
  });
});
