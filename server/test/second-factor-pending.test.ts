import { type GraphQLObjectType, getNamedType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import { everyone } from '../src/access/rules.js';
import type { ShieldRule } from '../src/access/shield.js';
import { createSchema } from '../src/schema.js';
import { accountsOf } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAnalyst, PASSWORD } from './support/build.js';
import { register, resetRateLimits } from './support/registration.js';
import {
  BEGIN,
  buildStaffAccount,
  CONFIRM,
  codeOf,
  REMOVE,
  setUpSecondFactor,
  VERIFY_CODE,
} from './support/second-factor.js';
import { anyArguments, fullDocument, shortDocument } from './support/walk.js';

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
const stepDue = async (viewer: TestViewer) => (await app.query(viewer, '{ viewer { secondFactorDue } }')).data.viewer;

/** A staff account after the password: the code is due, or the set-up when it has no second factor. */
async function buildPending(due: 'CODE' | 'SETUP') {
  const account = await buildStaffAccount(app, { staffRoles: ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'] });
  const secret = due === 'CODE' ? (await setUpSecondFactor(app, account.viewer)).secret : '';
  const viewer: TestViewer = {};
  await signIn(account.accountName, PASSWORD, viewer);
  expect(await stepDue(viewer)).toEqual({ secondFactorDue: due });
  return { ...account, signedIn: account.viewer, viewer, secret };
}

const ALLOWED = { CODE: ['verifySecondFactor'], SETUP: ['beginSecondFactor', 'confirmSecondFactor'] } as const;
const REFUSED = { CODE: 'SECOND_FACTOR_REQUIRED', SETUP: 'SECOND_FACTOR_SETUP_REQUIRED' } as const;
/** Fields refused to every signed-in account, or allowed only while the other step is due. */
const NEVER = ['FORBIDDEN', 'SECOND_FACTOR_REQUIRED'];

describe.each(['CODE', 'SETUP'] as const)('second factor pending: %s', (due) => {
  it('refuses every field of the schema but the public ones and those that complete the sign-in', async () => {
    const { viewer } = await buildPending(due);
    const answered: string[] = [];
    for (const [kind, root] of Object.entries(roots) as ['query' | 'mutation', GraphQLObjectType][]) {
      const table: Record<string, object> = permissions[kind === 'query' ? 'Query' : 'Mutation'];
      for (const [name, field] of Object.entries(root.getFields())) {
        if (everyone.equals(table[name] as ShieldRule)) continue;
        await resetRateLimits(app);
        const answer = await app.query({ ...viewer }, shortDocument(kind, field, anyArguments(field)));
        const [code = '', ...more] = codes(answer);
        expect(more, name).toEqual([]);
        if (code === REFUSED[due] || NEVER.includes(code)) expect(answer.data?.[name] ?? null, name).toBeNull();
        else answered.push(name);
      }
    }
    // The tries leave the session pending.
    expect(answered).toEqual(ALLOWED[due]);
    expect(await stepDue(viewer)).toEqual({ secondFactorDue: due });
  });

  it('answers public fields as for a visitor', async () => {
    const { viewer } = await buildPending(due);
    const ask = '{ consentText { version } ports { code branch { code } } uploadRules { purpose } }';
    expect((await app.query(viewer, ask)).text).toBe((await app.query({}, ask)).text);
  });

  it('shows whose session it is and nothing about work', async () => {
    const { viewer, accountName } = await buildPending(due);
    const field = roots.query.getFields().viewer;
    if (!field) throw new Error('no viewer');
    const { data, errors } = await app.query(viewer, fullDocument('query', field, ''));
    expect(errors).toEqual([]);
    const { account, session, secondFactorDue, openWork, ...nothing } = data.viewer;
    expect(account).toMatchObject({ accountName, secondFactorSince: null, recoveryCodesLeft: null });
    expect([session.remembered, secondFactorDue]).toEqual([false, due]);
    const empty = (value: unknown) => value === null || value === false || (Array.isArray(value) && value.length === 0);
    expect(Object.values(openWork).filter((count) => count !== 0 && !empty(count))).toEqual([]);
    expect(Object.entries(nothing).filter(([, value]) => !empty(value))).toEqual([]);
    expect(getNamedType(field.type).toString()).toBe('Viewer');
  });

  it('refuses files, the schema and the explorer', async () => {
    const { viewer } = await buildPending(due);
    await register(app);
    const [certificate] = await rows<{ id: string }>('select file_id as id from certificate limit 1');
    const file = (who: TestViewer) => app.send(who, { method: 'GET', url: `/files/${certificate?.id}` });
    const explorer = (who: TestViewer) => app.send(who, { method: 'GET', url: '/explorer/schema.graphql' });
    const SCHEMA = '{ __schema { queryType { name } } }';
    expect((await file({ ...viewer })).statusCode).toBe(404);
    expect((await explorer({ ...viewer })).statusCode).toBe(403);
    expect(codes(await app.query(viewer, SCHEMA))).toEqual(['FORBIDDEN']);
    // All of it is allowed once the sign-in is complete.
    await resetRateLimits(app);
    const { signedIn } = await buildPending('CODE');
    expect((await file(signedIn)).statusCode).toBe(200);
    expect((await explorer(signedIn)).statusCode).toBe(200);
    expect(codes(await app.query(signedIn, SCHEMA))).toEqual([]);
  });

  it('can sign out', async () => {
    const { viewer } = await buildPending(due);
    const copy = { ...viewer };
    expect((await app.query(viewer, 'mutation { signOut }')).data).toEqual({ signOut: true });
    expect(await stepDue(copy)).toBeNull();
  });
});

describe('in production', () => {
  it('requires staff to set up a second factor first, and signs them in with it', async () => {
    const { viewer, accountName } = await buildPending('SETUP');
    const before = { ...viewer };
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
    const { secret } = (await app.query(viewer, BEGIN)).data.beginSecondFactor;
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
    const { data } = await app.query(viewer, CONFIRM, { code: codeOf(app, secret) });
    expect(data.confirmSecondFactor).toHaveLength(10);
    expect(codes(await app.query(viewer, '{ registrations { total } }'))).toEqual([]);
    expect(await stepDue(before)).toBeNull();
    app.clock.forward({ seconds: 30 });
    const next: TestViewer = {};
    await signIn(accountName, PASSWORD, next);
    expect(await stepDue(next)).toEqual({ secondFactorDue: 'CODE' });
    expect(codes(await app.query(next, VERIFY_CODE, { code: codeOf(app, secret) }))).toEqual([]);
  });

  it('refuses another set-up to staff who have a second factor and only gave the password', async () => {
    const { viewer, secret } = await buildPending('CODE');
    expect(codes(await app.query(viewer, BEGIN))).toEqual(['SECOND_FACTOR_REQUIRED']);
    const answer = await app.query(viewer, CONFIRM, { code: codeOf(app, secret) });
    expect(codes(answer)).toEqual(['SECOND_FACTOR_REQUIRED']);
  });

  it('tells staff that they need a second factor', async () => {
    const { signedIn } = await buildPending('CODE');
    const required = async (viewer: TestViewer) =>
      (await app.query(viewer, '{ viewer { secondFactorRequired } }')).data;
    expect(await required(signedIn)).toEqual({ viewer: { secondFactorRequired: true } });
    expect(await required(await buildAnalyst(app))).toEqual({ viewer: { secondFactorRequired: false } });
  });

  it('allows a new device only after password and code of the old one, and blocks all else until it is set up', async () => {
    const { accountName, signedIn, secret } = await buildPending('CODE');
    const remove = (password: string, code: string) => app.query(signedIn, REMOVE, { password, code });
    expect(fieldErrors(await remove('not-the-password', codeOf(app, secret)))).toEqual([
      ['password', 'WRONG_PASSWORD'],
    ]);
    expect(fieldErrors(await remove(PASSWORD, '000000'))).toEqual([['code', 'WRONG_CODE']]);
    const before = { ...signedIn };
    const answer = (await remove(PASSWORD, codeOf(app, secret))).data.removeSecondFactor;
    const nothing = { secondFactorSince: null, recoveryCodesLeft: null };
    expect(answer).toEqual({ secondFactorDue: 'SETUP', roles: [], account: nothing });
    expect(await stepDue(before)).toBeNull();
    expect(codes(await app.query(signedIn, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
    const { secret: other } = await setUpSecondFactor(app, signedIn);
    expect(codes(await app.query(signedIn, '{ registrations { total } }'))).toEqual([]);
    const next: TestViewer = {};
    await signIn(accountName, PASSWORD, next);
    expect(codes(await app.query(next, VERIFY_CODE, { code: codeOf(app, secret) }))).toEqual(['WRONG_CODE']);
    expect(codes(await app.query(next, VERIFY_CODE, { code: codeOf(app, other) }))).toEqual([]);
  });

  it('requires a new set-up with the next request once the second factor is reset', async () => {
    const { id, signedIn } = await buildPending('CODE');
    await setAccount(id, 'second_factor_since = null, second_factor_secret = null');
    expect(codes(await app.query(signedIn, '{ registrations { total } }'))).toEqual(['SECOND_FACTOR_SETUP_REQUIRED']);
  });

  it('requires none of analysts', async () => {
    const analyst = await buildAnalyst(app, 'another.analyst');
    expect(codes(await app.query(analyst, '{ passes { total } }'))).toEqual([]);
  });
});
