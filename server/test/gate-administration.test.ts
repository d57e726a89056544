import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildAnalyst, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';

const CREATE = `mutation($input: CreateGateInput!, $key: String) {
  createGate(input: $input, idempotencyKey: $key) { id code state version area { code } zh: name en: name(language: EN) } }`;
const CHANGE = `mutation($id: ID!, $version: Int!, $input: GateNamesInput!) {
  changeGate(id: $id, version: $version, input: $input) { version zh: name en: name(language: EN) } }`;
const CREATE_SYSTEM = `mutation($input: GateSystemInput!, $key: String) {
  createGateSystem(input: $input, idempotencyKey: $key) { id name state version branches { code } tokens { id } } }`;
const CREATE_TOKEN = `mutation($id: ID!, $days: Int = 30) {
  createGateToken(systemId: $id, label: "東岸", days: $days) { token accessToken { id label lastUsedAt } } }`;
const TOKENS = 'query($id: ID!) { gateSystem(id: $id) { version state tokens { id revokedAt lastUsedAt } } }';
const REVOKE = 'mutation($id: ID!) { revokeGateToken(id: $id) { id revokedAt } }';
const HISTORY = `query($subject: HistorySubject!, $id: ID!) {
  history(subject: $subject, id: $id) { items { action by changes { field before after } reason } } }`;

let app: TestApp;
let administrator: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T12:00:00+08:00');
  const id = await buildAccount(app, 'STAFF', `admin-${randomUUID().slice(0, 8)}`, { staffRoles: ['ADMINISTRATOR'] });
  administrator = await app.signedIn(id);
});

const ask = (query: string, variables: object = {}, viewer = administrator) => app.query(viewer, query, variables);
const gate = { code: 'kl-n1', areaCode: 'KEELUNG-EAST', nameZh: '東岸一號', nameEn: 'East gate 1' };
const newGate = async (code: string) => (await ask(CREATE, { input: { ...gate, code } })).data.createGate;
const actions = async (subject: string, id: string) =>
  (await ask(HISTORY, { subject, id })).data.history.items.map(({ action }: { action: string }) => action);

describe('R-GATE-1 administrators manage gates', () => {
  it('creates a gate once for each key, with names in both languages and a history', async () => {
    const key = randomUUID();
    const { data } = await ask(CREATE, { input: gate, key });
    const made = data.createGate;
    const area = { code: 'KEELUNG-EAST' };
    expect(made).toMatchObject({ code: 'KL-N1', state: 'OPEN', area, zh: '東岸一號', en: 'East gate 1' });
    expect((await ask(CREATE, { input: gate, key })).data.createGate).toEqual(made);
    expect(fieldErrors(await ask(CREATE, { input: { ...gate, code: 'KL-N1 ' } }))).toEqual([
      ['code', 'GATE_CODE_TAKEN'],
    ]);
    const wrong = { code: 'a b', areaCode: ' ', nameZh: '', nameEn: 'x'.repeat(101) };
    expect(fieldErrors(await ask(CREATE, { input: wrong }))).toEqual([
      ['code', 'INVALID'],
      ['areaCode', 'REQUIRED'],
      ['nameZh', 'REQUIRED'],
      ['nameEn', 'TOO_LONG'],
    ]);
    expect(fieldErrors(await ask(CREATE, { input: { ...gate, code: 'X', areaCode: 'X' } }))).toEqual([
      ['areaCode', 'UNKNOWN_PORT_AREA'],
    ]);
    const { items } = (await ask(HISTORY, { subject: 'GATE', id: made.id })).data.history;
    expect(items).toMatchObject([
      {
        action: 'CREATED',
        by: '林港生',
        changes: expect.arrayContaining([{ field: 'gateCode', before: null, after: 'KL-N1' }]),
      },
    ]);
  });

  it.runIf(onPostgres())('refuses one of two gates with the same code created at the same time', async () => {
    const answers = await Promise.all([1, 2].map(() => ask(CREATE, { input: { ...gate, code: 'KL-TWICE' } })));
    expect(answers.flatMap(codes)).toEqual(['GATE_CODE_TAKEN']);
  });

  it('renames, closes and reopens a gate and refuses outdated versions', async () => {
    const { id, version } = await newGate('KL-N2');
    const input = { nameZh: '東岸二號', nameEn: 'East gate 2' };
    const renamed = (await ask(CHANGE, { id, version, input })).data.changeGate;
    expect(renamed).toMatchObject({ zh: '東岸二號', en: 'East gate 2' });
    expect(fieldErrors(await ask(CHANGE, { id, version, input }))).toEqual([['version', 'CONFLICT']]);
    const close =
      'mutation($id: ID!, $version: Int!) { closeGate(id: $id, version: $version) { state version closedAt } }';
    const reopen = 'mutation($id: ID!, $version: Int!) { reopenGate(id: $id, version: $version) { state closedAt } }';
    const closed = (await ask(close, { id, version: renamed.version })).data.closeGate;
    expect(closed).toMatchObject({ state: 'CLOSED', closedAt: '2026-11-10T12:00:00+08:00' });
    expect(fieldErrors(await ask(close, { id, version: closed.version }))).toEqual([['version', 'CONFLICT']]);
    expect((await ask(reopen, { id, version: closed.version })).data.reopenGate).toEqual({
      state: 'OPEN',
      closedAt: null,
    });
    expect(await actions('GATE', id)).toEqual(['REOPENED', 'CLOSED', 'CHANGED', 'CREATED']);
    for (const unknown of ['x', randomUUID()]) {
      expect(codes(await ask(close, { id: unknown, version: 1 }))).toEqual(['NOT_FOUND']);
    }
  });

  it('filters gates by text, port and state', async () => {
    await ask(CREATE, { input: { ...gate, code: 'TX-L1', areaCode: 'TAICHUNG-WEST', nameEn: 'Listed' } });
    const { id, version } = await newGate('KL-L2');
    await ask('mutation($id: ID!, $version: Int!) { closeGate(id: $id, version: $version) { id } }', { id, version });
    const list = async (filter: object) =>
      (
        await ask('query($filter: GateFilter!) { gates(filter: $filter, size: 50) { total items { code } } }', {
          filter,
        })
      ).data.gates.items.map(({ code }: { code: string }) => code);
    expect(await list({ search: 'listed' })).toEqual(['TX-L1']);
    expect(await list({ search: '%' })).toEqual([]);
    expect(await list({ portCode: 'TAICHUNG' })).toEqual(['TX-L1']);
    expect(await list({ state: 'CLOSED' })).toEqual(['KL-L2']);
    expect(await list({ state: 'OPEN', search: '-L' })).toEqual(['TX-L1']);
  });
});

describe('R-GATE-1 administrators manage gate systems', () => {
  const newSystem = async (name: string) =>
    (await ask(CREATE_SYSTEM, { input: { name, branchCodes: ['KL'] } })).data.createGateSystem;
  const newToken = async (id: string) => (await ask(CREATE_TOKEN, { id })).data.createGateToken;
  const accessOf = async (token: string) => codes(await app.query({ token }, '{ passChanges { cursor } }'))[0] ?? 'YES';

  it('creates a system once for each key; refuses a taken name or no branches', async () => {
    const key = randomUUID();
    const input = { name: '基隆門禁', branchCodes: ['TX', 'KL', 'KL'] };
    const made = (await ask(CREATE_SYSTEM, { input, key })).data.createGateSystem;
    expect(made).toMatchObject({
      name: '基隆門禁',
      state: 'ACTIVE',
      branches: [{ code: 'KL' }, { code: 'TX' }],
      tokens: [],
    });
    expect((await ask(CREATE_SYSTEM, { input, key })).data.createGateSystem.id).toBe(made.id);
    expect(fieldErrors(await ask(CREATE_SYSTEM, { input }))).toEqual([['name', 'ACCOUNT_NAME_TAKEN']]);
    expect(fieldErrors(await ask(CREATE_SYSTEM, { input: { name: '', branchCodes: [] } }))).toEqual([
      ['name', 'REQUIRED'],
      ['branchCodes', 'REQUIRED'],
    ]);
  });

  it('has no sign-in and no password', async () => {
    const { name } = await newSystem('gates-nobody');
    const enter = 'mutation($name: String!) { signIn(accountName: $name, password: "") { id: kind } }';
    expect((await ask(enter, { name }, {})).errors).not.toEqual([]);
    const [row] = await rowsOf<{ account_name_key: string | null; password_hash: string }>(
      app,
      'select account_name_key, password_hash from account where account_name = $1',
      name,
    );
    expect(row).toEqual({ account_name_key: null, password_hash: '' });
  });

  it('shows a token once, its last use to the minute, and revokes it at once', async () => {
    const { id } = await newSystem('gates-tokens');
    const [one, two] = [await newToken(id), await newToken(id)];
    expect(one.accessToken).toMatchObject({ label: '東岸', lastUsedAt: null });
    const [stored] = await rowsOf<{ all: string }>(
      app,
      'select string_agg(t::text, $1) as all from access_token t',
      ' ',
    );
    expect(stored?.all).not.toContain(one.token);
    expect(await accessOf(one.token)).toBe('YES');
    app.clock.forward({ seconds: 59 });
    expect(await accessOf(one.token)).toBe('YES');
    const lastUsed = async () =>
      (await ask(TOKENS, { id })).data.gateSystem.tokens.find(
        (token: { id: string }) => token.id === one.accessToken.id,
      ).lastUsedAt;
    expect(await lastUsed()).toBe('2026-11-10T12:00:00+08:00');
    app.clock.forward({ seconds: 1 });
    expect(await accessOf(one.token)).toBe('YES');
    expect(await lastUsed()).toBe('2026-11-10T12:01:00+08:00');
    await ask(REVOKE, { id: one.accessToken.id });
    expect(await accessOf(one.token)).toBe('UNAUTHENTICATED');
    expect(await accessOf(two.token)).toBe('YES');
    await ask(REVOKE, { id: one.accessToken.id });
    expect(await actions('ACCOUNT', id)).toEqual(['TOKEN_REVOKED', 'TOKEN_CREATED', 'TOKEN_CREATED', 'CREATED']);
  });

  it('disables a system at once with all its tokens; after enabling it needs a new token', async () => {
    const { id, version } = await newSystem('gates-ended');
    const { token } = await newToken(id);
    const disable =
      'mutation($id: ID!, $version: Int!, $reason: String!) { disableGateSystem(id: $id, version: $version, reason: $reason) { state version } }';
    expect(fieldErrors(await ask(disable, { id, version, reason: ' ' }))).toEqual([['reason', 'REQUIRED']]);
    const ended = (await ask(disable, { id, version, reason: '汰換' })).data.disableGateSystem;
    expect(ended.state).toBe('DISABLED');
    expect(await accessOf(token)).toBe('UNAUTHENTICATED');
    expect(codes(await ask(CREATE_TOKEN, { id }))).toEqual(['CONFLICT']);
    const enable = 'mutation($id: ID!, $version: Int!) { enableGateSystem(id: $id, version: $version) { state } }';
    expect((await ask(enable, { id, version: ended.version })).data.enableGateSystem.state).toBe('ACTIVE');
    expect(await accessOf(token)).toBe('UNAUTHENTICATED');
    expect(await accessOf((await newToken(id)).token)).toBe('YES');
    const { items } = (await ask(HISTORY, { subject: 'ACCOUNT', id })).data.history;
    expect(items.map(({ action, reason }: { action: string; reason: string }) => [action, reason])).toEqual([
      ['TOKEN_CREATED', null],
      ['ENABLED', null],
      ['DISABLED', '汰換'],
      ['TOKEN_CREATED', null],
      ['CREATED', null],
    ]);
  });

  it('changes the branches of a system from its next request', async () => {
    const { id, version } = await newSystem('gates-moved');
    const { token } = await newToken(id);
    await newGate('KL-M1');
    const may = async () =>
      codes(await app.query({ token }, '{ mayPass(number: "x", gateCode: "kl-m1") { allowed } }'));
    expect(await may()).toEqual([]);
    const input = { name: 'gates-moved', branchCodes: ['TX'] };
    const change = `mutation($id: ID!, $version: Int!, $input: GateSystemInput!) {
      changeGateSystem(id: $id, version: $version, input: $input) { branches { code } } }`;
    expect((await ask(change, { id, version, input })).errors).toEqual([]);
    expect(await may()).toEqual(['UNKNOWN_GATE']);
    expect(codes(await ask(change, { id, version, input }))).toEqual(['CONFLICT']);
  });

  it('refuses to manage other accounts as gate systems, or gate systems as staff', async () => {
    const staff = await buildAccount(app, 'STAFF', 'reviewer-apart', { branchCodes: ['KL'] });
    const analyst = await buildAnalyst(app, 'analyst-apart');
    const own = 'mutation { createAccessToken(label: "report", days: 1) { accessToken { id } } }';
    const tokenId = (await app.query(analyst, own)).data.createAccessToken.accessToken.id;
    const { id: systemId } = await newSystem('gates-apart');
    const reason = '"x"';
    for (const mutation of [
      `disableGateSystem(id: "${staff}", version: 1, reason: ${reason}) { id }`,
      `enableGateSystem(id: "${staff}", version: 1) { id }`,
      `changeGateSystem(id: "${staff}", version: 1, input: { name: "x", branchCodes: [KL] }) { id }`,
      `createGateToken(systemId: "${staff}", label: "x", days: 1) { token }`,
      `revokeGateToken(id: "${tokenId}") { id }`,
      `disableStaff(id: "${systemId}", version: 1, reason: ${reason}) { id }`,
      `changeStaffRights(id: "${systemId}", version: 1, roles: [ADMINISTRATOR], branchCodes: []) { id }`,
      `resendStaffInvitation(id: "${systemId}") { id }`,
    ]) {
      expect(codes(await ask(`mutation { ${mutation} }`)), mutation).toEqual(['NOT_FOUND']);
    }
    const [row] = await rowsOf(app, 'select kind, disabled_at, version from account where id = $1', staff);
    expect(row).toEqual({ kind: 'STAFF', disabled_at: null, version: 1 });
    expect((await ask(`{ gateSystem(id: "${staff}") { id } staffAccount(id: "${systemId}") { id } }`)).data).toEqual({
      gateSystem: null,
      staffAccount: null,
    });
  });

  it('refuses everyone but administrators', async () => {
    const reviewer = await buildStaff(app, 'reviewer-only', ['KL']);
    const { id } = await newSystem('gates-only');
    const { token } = await newToken(id);
    const made = await newGate('KL-O1');
    const read = await ask(HISTORY, { subject: 'GATE', id: made.id }, reviewer);
    expect(read.data.history.items).toEqual([]);
    expect(codes(await ask('{ gates { total } }', {}, reviewer))).toEqual(['FORBIDDEN']);
    for (const viewer of [reviewer, { token }]) {
      expect(codes(await ask(CREATE_TOKEN, { id }, viewer))).toEqual(['FORBIDDEN']);
      expect(codes(await ask(CREATE, { input: gate }, viewer))).toEqual(['FORBIDDEN']);
    }
  });
});
