import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accountsOf,
  CHANGE,
  newName,
  OTHER_PASSWORD,
  REQUEST_RESET,
  RESET,
  SIGN_IN,
  VERIFY,
} from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAnalyst, buildStaff, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import {
  approveRegistration,
  mailsTo,
  register,
  registrationForm,
  resetRateLimits,
  submitRegistration,
  tokenIn,
} from './support/registration.js';
import { dumpTables, placesContaining } from './support/traces.js';
import { upload } from './support/uploads.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { buildOperatorAccount, registerApproved, isSignedIn, lastMail, rows, signIn } = accountsOf(() => app);

describe('changing the password', () => {
  it('R-REG-9 ends all other sessions, gives this one a new cookie and mails the holder', async () => {
    const { accountName, email } = await buildOperatorAccount();
    const [here, otherBrowser]: [TestViewer, TestViewer] = [{}, {}];
    await signIn(accountName, PASSWORD, here, true);
    await signIn(accountName, PASSWORD, otherBrowser);
    const before = { ...here };
    const answer = await app.query(here, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD });
    expect(answer.data).toEqual({ changePassword: { account: { accountName } } });
    expect(await Promise.all([here, before, otherBrowser].map(isSignedIn))).toEqual([true, false, false]);
    expect((await app.query(here, '{ viewer { session { remembered } } }')).data.viewer.session.remembered).toBe(true);
    expect(codes(await signIn(accountName, PASSWORD))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await signIn(accountName, OTHER_PASSWORD))).toEqual([]);
    const [mail, ...more] = await mailsTo(app, email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('通行證系統密碼變更通知信件');
    expect(mail?.text).toContain('2026-11-10 10:00');
  });

  it('R-REG-9 refuses a wrong current password and a new one that is not allowed', async () => {
    const { id, accountName } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const change = (currentPassword: string, newPassword: string) =>
      app.query(viewer, CHANGE, { currentPassword, newPassword });
    expect(fieldErrors(await change('not-the-password', OTHER_PASSWORD))).toEqual([
      ['currentPassword', 'WRONG_PASSWORD'],
    ]);
    for (const [newPassword, code] of [
      ['', 'REQUIRED'],
      ['seven-7', 'TOO_SHORT'],
      ['x'.repeat(129), 'TOO_LONG'],
      ['password123', 'PASSWORD_TOO_COMMON'],
      ['PassWord123', 'PASSWORD_TOO_COMMON'],
      [PASSWORD, 'PASSWORD_UNCHANGED'],
    ] as const) {
      expect(fieldErrors(await change(PASSWORD, newPassword))).toEqual([['newPassword', code]]);
    }
    expect(codes(await signIn(accountName))).toEqual([]);
    expect(await isSignedIn(viewer)).toBe(true);
  });

  it('R-REG-12 refuses the same wherever a password is set, with the names of account and company', async () => {
    const { id, accountName, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    for (const [newPassword, code] of [
      ['碼頭碼頭碼頭碼頭', 'PASSWORD_REPETITIVE'],
      ['23456789', 'PASSWORD_SEQUENTIAL'],
      [`x-${accountName}-x`, 'PASSWORD_HAS_NAME'],
      ['我在德海貨櫃上班喔', 'PASSWORD_HAS_NAME'],
    ] as const) {
      const change = await app.query(viewer, CHANGE, { currentPassword: PASSWORD, newPassword });
      expect(fieldErrors(change)).toEqual([['newPassword', code]]);
      expect(fieldErrors(await app.query({}, RESET, { token, newPassword }))).toEqual([['newPassword', code]]);
    }
    expect(codes(await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD }))).toEqual([]);
  });

  it('R-REG-12 opens with a password that another keyboard sends in another form', async () => {
    const { id, accountName } = await buildOperatorAccount();
    const newPassword = 'Zürich-Gârgoyle-9'.normalize('NFD');
    const change = { currentPassword: PASSWORD, newPassword };
    expect(codes(await app.query(await app.signedIn(id), CHANGE, change))).toEqual([]);
    expect(codes(await signIn(accountName, newPassword.normalize('NFC')))).toEqual([]);
    expect(codes(await signIn(accountName, newPassword))).toEqual([]);
  });

  it.each([8, 128])('R-REG-9 accepts a password of %i characters and signs in with it', async (length) => {
    const { id, accountName } = await buildOperatorAccount();
    const newPassword = 'Ω錨-kx7'.padEnd(length, '碼頭zQ').slice(0, length);
    const answer = await app.query(await app.signedIn(id), CHANGE, { currentPassword: PASSWORD, newPassword });
    expect(answer.errors).toEqual([]);
    expect(codes(await signIn(accountName, newPassword))).toEqual([]);
  });

  it('R-REG-9 limits tries of the current password, also with the right one', async () => {
    const { id } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const change = (currentPassword: string) =>
      app.query(viewer, CHANGE, { currentPassword, newPassword: OTHER_PASSWORD });
    for (let at = 0; at < 10; at += 1) expect(codes(await change('not-the-password'))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await change(PASSWORD))).toEqual(['RATE_LIMITED']);
  });
});

describe('R-REG-9 passwords and tokens', () => {
  it.each([
    ['seven-7', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['iloveyou', 'PASSWORD_TOO_COMMON'],
    ['QwErTy123', 'PASSWORD_TOO_COMMON'],
    ['uiop7654', 'PASSWORD_SEQUENTIAL'],
    ['大順海運股份有限公司', 'PASSWORD_HAS_NAME'],
    ['PortPass-8301', 'PASSWORD_HAS_NAME'],
  ])('refuses to register with %s: %s', async (password, code) => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ password, passwordAgain: password, certificateUploadId: id });
    expect(fieldErrors(await submitRegistration(app, form))).toEqual([['password', code]]);
  });

  it('stores passwords with Argon2id and a salt each', async () => {
    const forms = [await register(app), await register(app)];
    const hashes = await rows<{ hash: string }>(
      'select password_hash as hash from account where account_name = any($1::text[])',
      forms.map(({ accountName }) => accountName),
    );
    for (const { hash } of hashes) {
      // At least 19 MiB and two passes.
      const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(hash) ?? [];
      expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
      expect(Number(passes)).toBeGreaterThanOrEqual(2);
    }
    expect(hashes[0]?.hash).not.toBe(hashes[1]?.hash);
  });

  it('keeps passwords out of every table, log line and answer', async () => {
    const first = 'first-Mooring-Rope-41';
    const second = 'second-Mooring-Rope-42';
    const third = 'third-Mooring-Rope-43';
    const texts: string[] = [];
    const ask = async (viewer: TestViewer, document: string, variables: object) => {
      const answer = await app.query(viewer, document, variables);
      texts.push(answer.text);
      return answer;
    };
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ password: first, passwordAgain: first, certificateUploadId: id });
    texts.push((await submitRegistration(app, { ...form, passwordAgain: second })).text);
    texts.push((await submitRegistration(app, form, 'password-key')).text);
    await approveRegistration(app, await buildStaff(app, newName(), ['KL']), form.accountName);
    await ask({}, VERIFY, { token: tokenIn(await lastMail(form.email)) });
    const viewer: TestViewer = {};
    await ask(viewer, SIGN_IN, { accountName: form.accountName, password: first });
    await ask({}, SIGN_IN, { accountName: form.accountName, password: second });
    // Malformed requests: a missing variable, one of the wrong type, a literal in an invalid document.
    await ask({}, SIGN_IN, { password: first });
    await ask({}, SIGN_IN, { accountName: form.accountName, password: { is: first } });
    await ask({}, `mutation { signIn(accountName: "x", password: "${first}") { nothing } }`, {});
    await ask(viewer, CHANGE, { currentPassword: first, newPassword: second });
    await ask({}, REQUEST_RESET, { accountName: form.accountName, email: form.email });
    await ask({}, RESET, { token: tokenIn(await lastMail(form.email)), newPassword: third });
    expect(codes(await signIn(form.accountName, third))).toEqual([]);

    expect(await placesContaining(app, first, second, third)).toEqual([]);
    for (const password of [first, second, third]) expect(texts.join('\n')).not.toContain(password);
    const mails = (await mailsTo(app, form.email)).flatMap(({ text, html }) => [text, html]).join('\n');
    for (const password of [first, second, third]) expect(mails).not.toContain(password);
  });

  it('stores tokens of sessions, links, uploads and programs only as hashes and never logs them', async () => {
    const visitor: TestViewer = {};
    const TICKET = `mutation { requestUpload(input: {
      purpose: CERTIFICATE, fileName: "a.pdf", size: 1, mediaType: "application/pdf" }) { url } }`;
    const { url } = (await app.query(visitor, TICKET)).data.requestUpload;
    await app.send(visitor, { method: 'PUT', url, payload: 'no file', headers: { 'content-type': 'text/plain' } });
    const { accountName, email, token: verification } = await registerApproved();
    await app.query({}, VERIFY, { token: verification });
    await app.query({}, REQUEST_RESET, { accountName, email });
    const reset = tokenIn(await lastMail(email));
    const viewer: TestViewer = {};
    await signIn(accountName, PASSWORD, viewer);
    const session = viewer.cookie?.split('=')[1] ?? '';
    const analyst = await buildAnalyst(app, newName());
    const MAKE = 'mutation { createAccessToken(label: "report", days: 1) { token } }';
    const { token: program } = (await app.query(analyst, MAKE)).data.createAccessToken;
    await app.query({ token: program }, '{ passes { total } }');
    const secrets = [url.split('/').at(-1), verification, reset, session, program];
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await placesContaining(app, ...secrets)).toEqual([]);
    // Nor are the bytes that a token encodes.
    const bytes = secrets.map((secret) => Buffer.from(secret, 'base64url').toString('hex'));
    const tables = Object.values(await dumpTables(app)).join('\n');
    for (const one of bytes) expect(tables).not.toContain(one);
  });
});

describe('the user’s own account', () => {
  const UPDATE = `mutation Update($input: UpdateAccountInput!) {
    updateAccount(input: $input) { personName mobile language } }`;

  it('changes name, mobile number and language, and reports errors at their fields', async () => {
    const { id, accountName, email } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const input = { personName: ' 林大港 ', mobile: '+886 933-111-222', language: 'EN' };
    const changed = { personName: '林大港', mobile: '0933111222', language: 'EN' };
    expect((await app.query(viewer, UPDATE, { input })).data).toEqual({ updateAccount: changed });
    const wrong = await app.query(viewer, UPDATE, { input: { personName: '', mobile: '1', language: 'EN' } });
    expect(fieldErrors(wrong).sort()).toEqual([
      ['mobile', 'INVALID_MOBILE'],
      ['personName', 'REQUIRED'],
    ]);
    // R-REG-4: mails follow the language.
    await app.query({}, REQUEST_RESET, { accountName, email });
    expect((await lastMail(email))?.subject).toBe('Port Pass System: set a new password');
  });

  it('requires no mobile number of staff and analysts', async () => {
    const update = async (viewer: TestViewer, mobile: string) =>
      app.query(viewer, UPDATE, { input: { personName: '林大港', mobile, language: 'EN' } });
    for (const viewer of [await buildStaff(app, newName(), ['KL']), await buildAnalyst(app, newName())]) {
      expect((await update(viewer, '')).data.updateAccount).toMatchObject({ mobile: '', language: 'EN' });
      expect(fieldErrors(await update(viewer, '1'))).toEqual([['mobile', 'INVALID_MOBILE']]);
    }
    const { id } = await buildOperatorAccount();
    expect(fieldErrors(await update(await app.signedIn(id), ''))).toEqual([['mobile', 'REQUIRED']]);
  });

  it('refuses more than thirty changes an hour', async () => {
    const { id } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const change = (at: number) => {
      const input = { personName: `長${at}`, mobile: '0933111222', language: 'EN' };
      return app.query(viewer, UPDATE, { input });
    };
    for (let at = 0; at < 30; at += 1) expect(codes(await change(at))).toEqual([]);
    for (let at = 30; at < 33; at += 1) expect(codes(await change(at))).toEqual(['RATE_LIMITED']);
    const recorded = await rows('select 1 from history_entry where subject_id = $1', id);
    expect(recorded).toHaveLength(30);
  });

  it.runIf(onPostgres())('applies changes at the same time one after the other', async () => {
    const { id } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁', '戊'].map((personName) =>
        app.query(viewer, UPDATE, { input: { personName, mobile: '0933111222', language: 'EN' } }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
