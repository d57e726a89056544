import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashToken } from '../src/shared/tokens.js';
import { accountsOf, CHANGE, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAnalyst, buildCompany, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import { resetRateLimits, tokenIn } from './support/registration.js';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  return app.stop;
});

beforeEach(() => resetRateLimits(app));

const { buildOperatorAccount, isSignedIn, lastMail, rows, signIn } = accountsOf(() => app);
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe('R-REG-9 many passwords at the same time', () => {
  it.runIf(onPostgres())('checks no more than five, however they arrive', async () => {
    for (let round = 0; round < 3; round += 1) {
      await resetRateLimits(app);
      const { accountName } = await buildOperatorAccount();
      const answers = await Promise.all(
        times(20, (at) => signIn(accountName, at === 12 ? PASSWORD : `wrong-guess-${at}`)),
      );
      expect(answers.map(codes)).toEqual(times(20, () => ['SIGN_IN_FAILED']));
    }
  });

  it('opens a session in each of many browsers with the right password', async () => {
    const { accountName } = await buildOperatorAccount();
    const viewers = times(12, (): TestViewer => ({}));
    await Promise.all(viewers.map((viewer) => signIn(accountName, PASSWORD, viewer)));
    expect(await Promise.all(viewers.map(isSignedIn))).toEqual(viewers.map(() => true));
  });
});

describe('R-REG-9 a new password ends the sessions of the old one', () => {
  it.runIf(onPostgres())('includes sessions being opened at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      await resetRateLimits(app);
      const { accountName } = await buildOperatorAccount();
      const [holder, ...others] = times(7, (): TestViewer => ({}));
      await signIn(accountName, PASSWORD, holder);
      const change = app.query(holder as TestViewer, CHANGE, {
        currentPassword: PASSWORD,
        newPassword: OTHER_PASSWORD,
      });
      const late = others.map(async (viewer, at) => {
        await new Promise((resolve) => setTimeout(resolve, at * 15));
        return signIn(accountName, PASSWORD, viewer);
      });
      expect(codes(await change)).toEqual([]);
      await Promise.all(late);
      expect((await Promise.all(others.map(isSignedIn))).filter(Boolean)).toEqual([]);
    }
  });

  it.runIf(onPostgres())('accepts one of two changes at the same time', async () => {
    const { accountName } = await buildOperatorAccount();
    const viewers: TestViewer[] = [{}, {}];
    for (const viewer of viewers) await signIn(accountName, PASSWORD, viewer);
    const answers = await Promise.all(
      viewers.map((viewer, at) =>
        app.query(viewer, CHANGE, { currentPassword: PASSWORD, newPassword: `${OTHER_PASSWORD}-${at}` }),
      ),
    );
    expect(answers.filter((answer) => codes(answer).length === 0)).toHaveLength(1);
  });

  it('R-REG-8 a password change makes an unused mailed link invalid', async () => {
    const { accountName, email } = await buildOperatorAccount();
    const viewer: TestViewer = {};
    await signIn(accountName, PASSWORD, viewer);
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    await app.query(viewer, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD });
    expect(codes(await app.query({}, RESET, { token, newPassword: PASSWORD }))).toEqual(['LINK_NOT_VALID']);
  });

  it('R-REG-8 makes a second link mailed at the same moment invalid', async () => {
    const { id, accountName, email } = await buildOperatorAccount();
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    await rows(
      `insert into account_link (token_hash, account_id, purpose, created_at, expires_at)
       select $1, account_id, purpose, created_at, expires_at from account_link where account_id = $2`,
      hashToken('the second'),
      id,
    );
    expect(codes(await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD }))).toEqual([]);
    const again = await app.query({}, RESET, { token: 'the second', newPassword: PASSWORD });
    expect(codes(again)).toEqual(['LINK_NOT_VALID']);
  });
});

describe('limits hold under 40 requests at the same time', () => {
  it.runIf(onPostgres())('20 access tokens', async () => {
    const analyst = await buildAnalyst(app);
    const make = () => app.query(analyst, 'mutation { createAccessToken(label: "x", days: 1) { token } }');
    await Promise.all(times(40, make));
    const [made] = await rows<{ count: string }>('select count(*) from access_token');
    expect(Number(made?.count)).toBe(20);
  });

  it.runIf(onPostgres())('50 drafts', async () => {
    const save = () =>
      app.query(company.operator, 'mutation { saveApplicationDraft(form: FOREIGN_SINGLE_ENTRY, content: {}) { id } }');
    for (let round = 0; round < 2; round += 1) await Promise.all(times(40, save));
    const [saved] = await rows<{ count: string }>('select count(*) from application_draft');
    expect(Number(saved?.count)).toBe(50);
  });
});

describe('R-ACC-3 guessing passport numbers', () => {
  const IMPORT = 'mutation($rows: [PersonInput!]!) { importPeople(rows: $rows) }';
  const CREATE = 'mutation($input: PersonInput!) { createPerson(input: $input) { id version } }';
  const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) { id version } }`;
  const person = (number: number) => ({ idKind: 'PASSPORT', idNumber: `${10_000 + number}GUESS`, name: '羅三九九' });

  it('refuses more than 1,000 new numbers a day, as answers may tell of passes of other companies', async () => {
    const ask = (document: string, variables: object) => app.query(company.operator, document, variables);
    for (let at = 0; at < 1_000; at += 250) {
      if (at === 750) expect((await ask(CREATE, { input: person(5_000) })).data.createPerson.version).toBe(1);
      const answer = await ask(IMPORT, { rows: times(at === 750 ? 248 : 250, (row) => person(at + row)) });
      expect(codes(answer)).toEqual([]);
    }
    const made = (await ask(CREATE, { input: person(6_000) })).data.createPerson;
    expect(codes(await ask(CREATE, { input: person(6_001) }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(IMPORT, { rows: [person(6_002)] }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(UPDATE, { ...made, input: person(6_003) }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(UPDATE, { ...made, input: { ...person(6_000), name: '羅四' } }))).toEqual([]);
    await resetRateLimits(app);
    expect(codes(await ask(CREATE, { input: person(6_001) }))).toEqual([]);
  });

  it('refuses more than 30 numbers a month that look alike behind a mask, however they are added', async () => {
    await resetRateLimits(app);
    const alike = (ending: number) => ({ idKind: 'PASSPORT', idNumber: `ALIKE${1_000 + ending}`, name: '羅三九九' });
    const ask = (document: string, variables: object) => app.query(company.operator, document, variables);
    expect(codes(await ask(IMPORT, { rows: times(31, alike) }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(IMPORT, { rows: times(28, alike) }))).toEqual([]);
    const made = (await ask(CREATE, { input: alike(28) })).data.createPerson;
    const { id, version } = (await ask(UPDATE, { ...made, input: alike(29) })).data.updatePerson;
    expect(codes(await ask(UPDATE, { id, version, input: alike(30) }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(CREATE, { input: alike(31) }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(IMPORT, { rows: [alike(32), person(7_000)] }))).toEqual(['RATE_LIMITED']);
    expect(codes(await ask(IMPORT, { rows: [person(7_000)] }))).toEqual([]);
  });

  it.runIf(onPostgres())('counts an import also when its rows become new while it is checked', async () => {
    await resetRateLimits(app);
    const ask = (document: string, variables: object) => app.query(company.operator, document, variables);
    const remove = 'mutation($id: ID!, $version: Int!) { deletePerson(id: $id, version: $version) }';
    const taken = async () => {
      const [row] = await rows<{ points: number }>(
        `select points::int from rate_limit where key = 'newIdNumbersPerCompany:' || $1`,
        company.id,
      );
      return row?.points ?? 0;
    };
    let added = 0;
    for (let round = 0; round < 8; round += 1) {
      const one = person(8_000 + round * 10);
      const made = (await ask(CREATE, { input: one })).data.createPerson;
      added += 1;
      const answers = await Promise.all([
        ask(IMPORT, { rows: [one, ...times(5, (row) => person(8_001 + round * 10 + row))] }),
        ask(remove, made),
      ]);
      added += answers[0].data?.importPeople ?? 0;
    }
    expect(await taken()).toBe(added);
  });
});
