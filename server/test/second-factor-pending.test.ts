import { type GraphQLObjectType, getNamedType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import { everyone } from '../src/access/rules.js';
import type { ShieldRule } from '../src/access/shield.js';
import { createSchema } from '../src/schema.js';
import { accountsOf } from './support/accounts.js';
import { codes, faults } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAnalyst, PASSWORD } from './support/build.js';
import { forgetLimits, register } from './support/registration.js';
import { aStaffAccount, BEGIN, CONFIRM, codeOf, REMOVE, setUpFactor, VERIFY_CODE } from './support/second-factor.js';
import { anyArguments, fullDocument } from './support/walk.js';

const PRODUCTION = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.invalid', PUBLIC_URL: 'https://pass.example' };
const schema = createSchema();
const roots = {
  query: schema.getQueryType() as GraphQLObjectType,
  mutation: schema.getMutationType() as GraphQLObjectType,
};

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ env: PRODUCTION });
  return app.stop;
});

const { rows, setAccount, signIn } = accountsOf(() => app);
const due = async (viewer: TestViewer) => (await app.query(viewer, '{ viewer { secondFactorDue } }')).data.viewer;

/** Somebody of the staff who has given the password, and owes a code or, without a second factor, setting one up. */
async function half(owes: 'CODE' | 'SETUP') {
  const account = await aStaffAccount(app, { staffRoles: ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'] });
  const secret = owes === 'CODE' ? (await setUpFactor(app, account.viewer)).secret : '';
  const viewer: TestViewer = {};
  await signIn(account.accountName, PASSWORD, viewer);
  expect(await due(viewer)).toEqual({ secondFactorDue: owes });
  return { ...account, wholly: account.viewer, viewer, secret };
}

const ALLOWED = { CODE: ['verifySecondFactor'], SETUP: ['beginSecondFactor', 'confirmSecondFactor'] } as const;
const REFUSED = { CODE: 'SECOND_FACTOR_REQUIRED', SETUP: 'SECOND_FACTOR_SETUP_REQUIRED' } as const;
/** Open to nobody who is signed in, or refused to all but those who owe the other half. */
const NEVER = ['FORBIDDEN', 'SECOND_FACTOR_REQUIRED'];

describe.each(['CODE', 'SETUP'] as const)('second factor pending: %s', (owes) => {
  it('refuses every field of the schema but the public ones and those that complete the sign-in', async () => {
    const { viewer } = await half(owes);
    const answered: string[] = [];
    for (const [kind, root] of Object.entries(roots) as ['query' | 'mutation', GraphQLObjectType][]) {
      const table: Record<string, object> = permissions[kind === 'query' ? 'Query' : 'Mutation'];
      for (const [name, field] of Object.entries(root.getFields())) {
        if (everyone.equals(table[name] as ShieldRule)) continue;
        await forgetLimits(app);
        const answer = await app.query({ ...viewer }, fullDocument(kind, field, anyArguments(field)));
        const [told = '', ...more] = codes(answer);
        expect(more, name).toEqual([]);
        if (told === REFUSED[owes] || NEVER.includes(told)) expect(answer.data?.[name] ?? null, name).toBeNull();
        else answered.push(name);
      }
    }
    // Other sessions of the account are not touched by trying.
    expect(answered).toEqual(ALLOWED[owes]);
    expect(await due(viewer)).toEqual({ secondFactorDue: owes });
  });

  it('answers public fields as for a visitor', async () => {
    const { viewer } = await half(owes);
    const ask = '{ consentText { version } ports { code branch { code } } uploadRules { purpose } }';
    expect((await app.query(viewer, ask)).text).toBe((await app.query({}, ask)).text);
  });

  it('shows whose session it is and nothing about work', async () => {
    const { viewer, accountName } = await half(owes);
    const field = roots.query.getFields().viewer;
    if (!field) throw new Error('no viewer');
    const { data, errors } = await app.query(viewer, fullDocument('query', field, ''));
    expect(errors).toEqual([]);
    const { account, session, secondFactorDue, openWork, ...nothing } = data.viewer;
    expect(account).toMatchObject({ accountName, secondFactorSince: null, recoveryCodesLeft: null });
    expect([session.remembered, secondFactorDue]).toEqual([false, owes]);
    expect(Object.values(openWork).filter((count) => count !== 0 && count !== null)).toEqual([]);
    const empty = (value: unknown) => value === null || value === false || (Array.isArray(value) && value.length === 0);
    expect(Object.entries(nothing).filter(([, value]) => !empty(value))).toEqual([]);
    expect(getNamedType(field.type).toString()).toBe('Viewer');
  });

  it('refuses files, the schema and the explorer', async () => {
    const { viewer } = await half(owes);
    await register(app);
    const [certificate] = await rows<{ id: string }>('select file_id as id from certificate limit 1');
    const file = (who: TestViewer) => app.send(who, { method: 'GET', url: `/files/${certificate?.id}` });
    const explorer = (who: TestViewer) => app.send(who, { method: 'GET', url: '/explorer' });
    const SCHEMA = '{ __schema { queryType { name } } }';
    expect((await file({ ...viewer })).statusCode).toBe(404);
    expect((await explorer({ ...viewer })).statusCode).toBe(302);
    expect(codes(await app.query(viewer, SCHEMA))).toEqual(['FORBIDDEN']);
    // The same once it is whole.
    await forgetLimits(app);
    const { wholly } = await half('CODE');
    expect((await file(wholly)).statusCode).toBe(200);
    expect((await explorer(wholly)).statusCode).toBe(200);
    expect(codes(await app.query(wholly, SCHEMA))).toEqual([]);
  });

  it('can sign out', async () => {
    const { viewer } = await half(owes);
    const kept = { ...viewer };
    expect((await app.query(viewer, 'mutation { signOut }')).data).toEqual({ signOut: true });
    expect(await due(kept)).toBeNull();
  });
});

describe('in production', () => {
  it('requires staff to set up a second factor first, and signs them in with it', async () => {
    const { viewer, accountName } = await half('SETUP');
    const before = { ...viewer };
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
    const { secret } = (await app.query(viewer, BEGIN)).data.beginSecondFactor;
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
    const { data } = await app.query(viewer, CONFIRM, { code: codeOf(app, secret) });
    expect(data.confirmSecondFactor).toHaveLength(10);
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual([]);
    expect(await due(before)).toBeNull();
    app.clock.forward({ seconds: 30 });
    const next: TestViewer = {};
    await signIn(accountName, PASSWORD, next);
    expect(await due(next)).toEqual({ secondFactorDue: 'CODE' });
    expect(codes(await app.query(next, VERIFY_CODE, { code: codeOf(app, secret) }))).toEqual([]);
  });

  it('refuses another set-up to staff who have a second factor and only gave the password', async () => {
    const { viewer, secret } = await half('CODE');
    expect(codes(await app.query(viewer, BEGIN))).toEqual(['SECOND_FACTOR_REQUIRED']);
    const answer = await app.query(viewer, CONFIRM, { code: codeOf(app, secret) });
    expect(codes(answer)).toEqual(['SECOND_FACTOR_REQUIRED']);
  });

  it('tells staff that they need a second factor', async () => {
    const { wholly } = await half('CODE');
    const required = async (viewer: TestViewer) =>
      (await app.query(viewer, '{ viewer { secondFactorRequired } }')).data;
    expect(await required(wholly)).toEqual({ viewer: { secondFactorRequired: true } });
    expect(await required(await buildAnalyst(app))).toEqual({ viewer: { secondFactorRequired: false } });
  });

  it('allows a new device only after password and code of the old one, and blocks all else until it is set up', async () => {
    const { accountName, wholly, secret } = await half('CODE');
    const remove = (password: string, code: string) => app.query(wholly, REMOVE, { password, code });
    expect(faults(await remove('not-the-password', codeOf(app, secret)))).toEqual([['password', 'WRONG_PASSWORD']]);
    expect(faults(await remove(PASSWORD, '000000'))).toEqual([['code', 'WRONG_CODE']]);
    const before = { ...wholly };
    const answer = (await remove(PASSWORD, codeOf(app, secret))).data.removeSecondFactor;
    const nothing = { secondFactorSince: null, recoveryCodesLeft: null };
    expect(answer).toEqual({ secondFactorDue: 'SETUP', roles: [], account: nothing });
    expect(await due(before)).toBeNull();
    expect(codes(await app.query(wholly, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
    const { secret: other } = await setUpFactor(app, wholly);
    expect(codes(await app.query(wholly, '{ registrations { total } }'))).toEqual([]);
    const next: TestViewer = {};
    await signIn(accountName, PASSWORD, next);
    expect(codes(await app.query(next, VERIFY_CODE, { code: codeOf(app, secret) }))).toEqual(['WRONG_CODE']);
    expect(codes(await app.query(next, VERIFY_CODE, { code: codeOf(app, other) }))).toEqual([]);
  });

  it('requires a new set-up with the next request once the second factor is reset', async () => {
    const { id, wholly } = await half('CODE');
    await setAccount(id, 'second_factor_since = null, second_factor_secret = null');
    expect(codes(await app.query(wholly, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
  });

  it('requires none of analysts', async () => {
    const analyst = await buildAnalyst(app, 'another.analyst');
    expect(codes(await app.query(analyst, '{ passes { total } }'))).toEqual([]);
  });
});
