import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../src/accounts/consent.js';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildAnalyst, buildCompany, buildStaff, PASSWORD } from './support/build.js';
import { onPostgres } from './support/database.js';
import {
  approve,
  forgetLimits,
  mailsTo,
  newUbn,
  register,
  registrationForm,
  sendForm,
  tokenIn,
} from './support/registration.js';
import { everyTable, tracesOf } from './support/traces.js';
import { upload } from './support/uploads.js';

const SIGN_IN = `mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean! = false) {
  signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {
    consentRequired companyName account { accountName kind } session { idleExpiresAt expiresAt remembered } } }`;
const WHO = '{ viewer { account { accountName } session { idleExpiresAt expiresAt remembered } } }';
const SIGN_OUT = 'mutation { signOut }';
const CHANGE = `mutation Change($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) { account { accountName } } }`;
const VERIFY = 'mutation Verify($token: String!) { verifyEmail(token: $token) }';
const RESEND = 'mutation Resend($email: String!) { resendVerification(email: $email) }';
const RECOVER = 'mutation Recover($email: String!) { recoverAccountNames(email: $email) }';
const REQUEST_RESET = `mutation RequestReset($accountName: String!, $email: String!) {
  requestPasswordReset(accountName: $accountName, email: $email) }`;
const RESET = `mutation Reset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) }`;
const AGREE = 'mutation Agree($version: String!) { agreeToConsent(version: $version) { consentRequired } }';
const OTHER_PASSWORD = 'winch-and-bollard-7';

let app: TestApp;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await forgetLimits(app);
});

let names = 0;
const newName = () => `account-${++names}`;
/** An operator's account that may be entered, unless the facts say otherwise. */
async function anAccount(facts: object = {}) {
  const accountName = newName();
  const id = await buildAccount(app, 'GENERAL', accountName, { companyId: company.id, ...facts });
  return { id, accountName, email: `${accountName}@example.com` };
}

const signIn = (accountName: string, password = PASSWORD, viewer: TestViewer = {}, rememberMe = false) =>
  app.query(viewer, SIGN_IN, { accountName, password, rememberMe });
const isSignedIn = async (viewer: TestViewer) => (await app.query({ ...viewer }, WHO)).data.viewer !== null;
const codes = (answer: Answer<unknown>) => answer.errors.map(({ extensions }) => extensions.code);
const faults = (answer: Answer<unknown>) => answer.errors.map(({ extensions }) => [extensions.field, extensions.code]);
const rows = <Row extends object>(text: string, ...values: unknown[]) =>
  app.services.database.rows<Row>({ text, values });
const setAccount = (id: string, assignment: string, ...values: unknown[]) =>
  rows(`update account set ${assignment} where id = $1`, id, ...values);
const lastMail = async (address: string) => (await mailsTo(app, address)).at(-1);
const cookieOf = (answer: Answer<unknown>) => String(answer.headers['set-cookie']);

/** An account that came in by registration, approved, with its verification link. */
async function approved() {
  const form = await register(app);
  await approve(app, await buildStaff(app, newName(), ['KL']), form.accountName);
  return { ...form, token: tokenIn(await lastMail(form.email)) };
}

describe('R-REG-5 verifying the e-mail address', () => {
  it('the link of the approval opens the account, once', async () => {
    const { accountName, token } = await approved();
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    expect((await app.query({}, VERIFY, { token })).data).toEqual({ verifyEmail: accountName });
    expect((await signIn(accountName)).data.signIn).toMatchObject({ consentRequired: true, account: { accountName } });
    expect(codes(await app.query({}, VERIFY, { token }))).toEqual(['LINK_NOT_VALID']);
  });

  it('the link lives 24 hours', async () => {
    const [early, late] = [await approved(), await approved()];
    app.clock.forward({ hours: 23, minutes: 59, seconds: 59 });
    expect(codes(await app.query({}, VERIFY, { token: early.token }))).toEqual([]);
    app.clock.forward({ seconds: 1 });
    expect(codes(await app.query({}, VERIFY, { token: late.token }))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await signIn(late.accountName))).toEqual(['SIGN_IN_FAILED']);
  });

  it('is sent again on demand, and the earlier link ends', async () => {
    const { email, accountName, token } = await approved();
    expect((await app.query({}, RESEND, { email: email.toUpperCase() })).data).toEqual({ resendVerification: true });
    const again = tokenIn(await lastMail(email));
    expect(again).not.toBe(token);
    expect(codes(await app.query({}, VERIFY, { token }))).toEqual(['LINK_NOT_VALID']);
    expect((await app.query({}, VERIFY, { token: again })).data).toEqual({ verifyEmail: accountName });
  });

  it('asking again answers the same for verified, unapproved, rejected, disabled and unknown addresses, and mails nobody', async () => {
    const verified = await anAccount();
    const unapproved = await register(app);
    const disabled = await anAccount({ emailVerifiedAt: null });
    await setAccount(disabled.id, 'disabled_at = now()');
    const before = (await app.mails()).length;
    const addresses = [verified.email, unapproved.email, disabled.email, 'nobody@example.com'];
    const answers = await Promise.all(addresses.map((email) => app.query({}, RESEND, { email })));
    for (const { text } of answers) expect(text.trim()).toBe('{"data":{"resendVerification":true}}');
    expect(await app.mails()).toHaveLength(before);
  });

  it('a made-up token and a link of another kind are LINK_NOT_VALID', async () => {
    const { accountName, email, token } = await approved();
    await app.query({}, REQUEST_RESET, { accountName, email });
    const resetToken = tokenIn(await lastMail(email));
    for (const wrong of ['', 'x', 'A'.repeat(43), resetToken]) {
      expect(codes(await app.query({}, VERIFY, { token: wrong }))).toEqual(['LINK_NOT_VALID']);
    }
    const reset = await app.query({}, RESET, { token, newPassword: OTHER_PASSWORD });
    expect(codes(reset)).toEqual(['LINK_NOT_VALID']);
    expect(codes(await app.query({}, VERIFY, { token }))).toEqual([]);
  });

  it.runIf(onPostgres())('of several who open one link at once one verifies', async () => {
    const { token } = await approved();
    const answers = await Promise.all([1, 2, 3, 4].map(() => app.query({}, VERIFY, { token })));
    expect(answers.map(codes).filter((told) => told.length === 0)).toHaveLength(1);
  });
});

describe('signing in', () => {
  it('R-REG-9 opens a session under an opaque cookie that no script can read', async () => {
    const { accountName } = await anAccount();
    const viewer: TestViewer = {};
    const answer = await signIn(` ${accountName.toUpperCase()} `, PASSWORD, viewer);
    expect(answer.data.signIn).toEqual({
      consentRequired: false,
      companyName: '德海貨櫃股份有限公司',
      account: { accountName, kind: 'GENERAL' },
      session: {
        idleExpiresAt: '2026-11-10T10:30:00+08:00',
        expiresAt: '2026-11-10T18:00:00+08:00',
        remembered: false,
      },
    });
    // 256 random bits, ends with the browser, and is not sent along by other sites.
    expect(cookieOf(answer)).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await isSignedIn(viewer)).toBe(true);
    const second = await signIn(accountName);
    expect(cookieOf(second)).not.toBe(cookieOf(answer));
  });

  it('R-REG-5 R-REG-9 is refused in the same words, whatever the reason', async () => {
    const unapproved = await anAccount({ approvedAt: null });
    const unverified = await anAccount({ emailVerifiedAt: null });
    const disabled = await anAccount();
    await setAccount(disabled.id, 'disabled_at = now()');
    const locked = await anAccount();
    await setAccount(locked.id, 'locked_until = $2', new Date('2026-11-10T10:05:00+08:00'));
    const rejected = await register(app);
    await rows(
      'update account set account_name_key = null, rejected_at = now() where account_name = $1',
      rejected.accountName,
    );
    const wrong = await anAccount();
    const answers = [
      await signIn('nobody-at-all'),
      await signIn(wrong.accountName, 'not-the-password'),
      await signIn(wrong.accountName, ''),
      await signIn(wrong.accountName, PASSWORD.toUpperCase()),
      await signIn(wrong.accountName, `${PASSWORD}${'x'.repeat(200)}`),
      await signIn(unapproved.accountName),
      await signIn(unverified.accountName),
      await signIn(disabled.accountName),
      await signIn(locked.accountName),
      await signIn(rejected.accountName),
    ];
    for (const answer of answers) {
      expect(answer.text).toBe(answers[0]?.text);
      expect(answer.status).toBe(answers[0]?.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(codes(answers[0] as Answer<unknown>)).toEqual(['SIGN_IN_FAILED']);
  });

  it('R-REG-9 five wrong passwords lock for 15 minutes, also for the right one, with the same answer', async () => {
    const { accountName } = await anAccount();
    const wrong = [];
    for (let at = 0; at < 5; at += 1) wrong.push(await signIn(accountName, 'not-the-password'));
    const locked = await signIn(accountName);
    for (const answer of wrong) expect(answer.text).toBe(locked.text);
    app.clock.forward({ minutes: 14, seconds: 59 });
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
    // Tries while locked neither lengthen the lock nor count for the next.
    for (let at = 0; at < 6; at += 1) await signIn(accountName, 'not-the-password');
    app.clock.forward({ seconds: 1 });
    expect(codes(await signIn(accountName))).toEqual([]);
  });

  it('R-REG-9 after the lock there are five new tries', async () => {
    const { accountName } = await anAccount();
    for (let at = 0; at < 5; at += 1) await signIn(accountName, 'not-the-password');
    app.clock.forward({ minutes: 15 });
    for (let at = 0; at < 4; at += 1) await signIn(accountName, 'not-the-password');
    expect(codes(await signIn(accountName))).toEqual([]);
  });

  it('R-REG-9 the right password clears the count', async () => {
    const { accountName } = await anAccount();
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 4; at += 1) await signIn(accountName, 'not-the-password');
      expect(codes(await signIn(accountName))).toEqual([]);
    }
  });

  it.runIf(onPostgres())('R-REG-9 wrong passwords at once are all counted', async () => {
    const { accountName } = await anAccount();
    await Promise.all(Array.from({ length: 5 }, () => signIn(accountName, 'not-the-password')));
    expect(codes(await signIn(accountName))).toEqual(['SIGN_IN_FAILED']);
  });

  it('signing in again in the same browser ends the session before', async () => {
    const { accountName } = await anAccount();
    const viewer: TestViewer = {};
    await signIn(accountName, PASSWORD, viewer);
    const before = { ...viewer };
    await signIn(accountName, PASSWORD, viewer);
    expect(await isSignedIn(before)).toBe(false);
    expect(await isSignedIn(viewer)).toBe(true);
  });

  it('a name with U+0000, which no text in the database can hold, is a bad request and no failure of the server', async () => {
    const before = app.logs.length;
    const literal = String.raw`mutation { signIn(accountName: "\u0000", password: "x") { consentRequired } }`;
    for (const answer of [await signIn('a\u0000b'), await app.query({}, literal)]) {
      expect([answer.status, ...codes(answer)]).toEqual([400, 'BAD_REQUEST']);
    }
    // Text that only looks like it is text.
    expect(codes(await signIn(String.raw`a\u0000b`))).toEqual(['SIGN_IN_FAILED']);
    expect(app.logs.slice(before).filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('a failed try leaves the present session as it is', async () => {
    const { accountName } = await anAccount();
    const viewer: TestViewer = {};
    await signIn(accountName, PASSWORD, viewer);
    await signIn(accountName, 'not-the-password', viewer);
    expect(await isSignedIn(viewer)).toBe(true);
  });
});

describe('sessions', () => {
  const signedIn = async (rememberMe = false) => {
    const account = await anAccount();
    const viewer: TestViewer = {};
    const answer = await signIn(account.accountName, PASSWORD, viewer, rememberMe);
    return { ...account, viewer, answer };
  };

  it('R-REG-9 end after 30 minutes without a request; each request begins them anew', async () => {
    const { viewer } = await signedIn();
    for (let at = 0; at < 3; at += 1) {
      app.clock.forward({ minutes: 29, seconds: 59 });
      expect(await isSignedIn(viewer)).toBe(true);
    }
    app.clock.forward({ minutes: 30 });
    expect(await isSignedIn(viewer)).toBe(false);
  });

  it('R-REG-9 end after 8 hours in any case', async () => {
    const { viewer } = await signedIn();
    for (let at = 0; at < 32; at += 1) {
      expect(await isSignedIn(viewer)).toBe(true);
      app.clock.forward({ minutes: 15 });
    }
    expect(await isSignedIn(viewer)).toBe(false);
  });

  it('R-REG-8 with 記住我 last longer, also over the end of the browser', async () => {
    const { viewer, answer } = await signedIn(true);
    expect(answer.data.signIn.session).toEqual({
      idleExpiresAt: '2026-11-13T10:00:00+08:00',
      expiresAt: '2026-11-24T10:00:00+08:00',
      remembered: true,
    });
    expect(cookieOf(answer)).toContain('Expires=Tue, 24 Nov 2026 02:00:00 GMT');
    app.clock.forward({ days: 2, hours: 23 });
    expect(await isSignedIn(viewer)).toBe(true);
    app.clock.forward({ days: 3 });
    expect(await isSignedIn(viewer)).toBe(false);
  });

  it('R-REG-8 staff and analysts are not remembered', async () => {
    const accountName = newName();
    await buildAccount(app, 'STAFF', accountName, { branchCodes: ['KL'] });
    const answer = await signIn(accountName, PASSWORD, {}, true);
    expect(answer.data.signIn.session).toMatchObject({ remembered: false, expiresAt: '2026-11-10T18:00:00+08:00' });
    expect(cookieOf(answer)).not.toContain('Expires');
  });

  it('R-REG-9 end at once when signing out, for whoever kept the cookie too', async () => {
    const { viewer } = await signedIn();
    const kept = { ...viewer };
    expect((await app.query(viewer, SIGN_OUT)).data).toEqual({ signOut: true });
    expect(viewer.cookie).toBeUndefined();
    expect(await isSignedIn(kept)).toBe(false);
    expect((await app.query({}, SIGN_OUT)).data).toEqual({ signOut: true });
  });

  it('signing out ends this browser’s session only', async () => {
    const { accountName, viewer } = await signedIn();
    const elsewhere: TestViewer = {};
    await signIn(accountName, PASSWORD, elsewhere);
    await app.query(viewer, SIGN_OUT);
    expect(await isSignedIn(elsewhere)).toBe(true);
  });

  it('R-REG-9 a disabled account is out with its next request, by session and by token', async () => {
    const { id, viewer } = await signedIn();
    await setAccount(id, 'disabled_at = now()');
    expect(await isSignedIn(viewer)).toBe(false);
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual(['UNAUTHENTICATED']);

    const analyst = await buildAnalyst(app, newName());
    const MAKE = 'mutation { createAccessToken(label: "report", days: 1) { token } }';
    const { token } = (await app.query(analyst, MAKE)).data.createAccessToken;
    expect(await isSignedIn({ token })).toBe(true);
    await rows(`update account set disabled_at = now() where id = (select account_id from access_token
      order by created_at desc, id desc limit 1)`);
    expect(await isSignedIn({ token })).toBe(false);
    expect(await isSignedIn(analyst)).toBe(false);
  });

  it('asking for the session’s ends shows those that hold after this request', async () => {
    const { viewer } = await signedIn();
    app.clock.forward({ minutes: 20 });
    const { data } = await app.query(viewer, 'mutation { extendSession { idleExpiresAt expiresAt remembered } }');
    expect(data.extendSession).toEqual({
      idleExpiresAt: '2026-11-10T10:50:00+08:00',
      expiresAt: '2026-11-10T18:00:00+08:00',
      remembered: false,
    });
  });
});

describe('R-REG-9 over https', () => {
  it('the cookie is sent over https only', async () => {
    const secure = await startTestApp({ env: { PUBLIC_URL: 'https://pass.example' } });
    try {
      await buildAccount(secure, 'STAFF', 'harbour-master', { branchCodes: ['KL'] });
      const viewer: TestViewer = {};
      const answer = await secure.query(viewer, SIGN_IN, { accountName: 'harbour-master', password: PASSWORD });
      expect(cookieOf(answer)).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      const out = await secure.query(viewer, SIGN_OUT);
      expect(cookieOf(out)).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    } finally {
      await secure.stop();
    }
  });
});

describe('changing the password', () => {
  it('R-REG-9 ends all other sessions, gives this one a new cookie and mails the holder', async () => {
    const { accountName, email } = await anAccount();
    const [here, elsewhere]: [TestViewer, TestViewer] = [{}, {}];
    await signIn(accountName, PASSWORD, here, true);
    await signIn(accountName, PASSWORD, elsewhere);
    const before = { ...here };
    const answer = await app.query(here, CHANGE, { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD });
    expect(answer.data).toEqual({ changePassword: { account: { accountName } } });
    expect(await Promise.all([here, before, elsewhere].map(isSignedIn))).toEqual([true, false, false]);
    expect((await app.query(here, WHO)).data.viewer.session.remembered).toBe(true);
    expect(codes(await signIn(accountName, PASSWORD))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await signIn(accountName, OTHER_PASSWORD))).toEqual([]);
    const [mail, ...more] = await mailsTo(app, email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('通行證系統密碼變更通知信件');
    expect(mail?.text).toContain('2026-11-10 10:00');
  });

  it('R-REG-9 needs the present password, and a new one that may be chosen', async () => {
    const { id, accountName } = await anAccount();
    const viewer = await app.signedIn(id);
    const change = (currentPassword: string, newPassword: string) =>
      app.query(viewer, CHANGE, { currentPassword, newPassword });
    expect(faults(await change('not-the-password', OTHER_PASSWORD))).toEqual([['currentPassword', 'WRONG_PASSWORD']]);
    for (const [newPassword, code] of [
      ['', 'REQUIRED'],
      ['seven-7', 'TOO_SHORT'],
      ['x'.repeat(129), 'TOO_LONG'],
      ['password123', 'PASSWORD_TOO_COMMON'],
      ['PassWord123', 'PASSWORD_TOO_COMMON'],
    ] as const) {
      expect(faults(await change(PASSWORD, newPassword))).toEqual([['newPassword', code]]);
    }
    expect(codes(await signIn(accountName))).toEqual([]);
    expect(await isSignedIn(viewer)).toBe(true);
  });

  it.each([8, 128])('R-REG-9 a password of %i characters may be chosen and opens the account', async (length) => {
    const { id, accountName } = await anAccount();
    const newPassword = 'Ω錨-kx7'.padEnd(length, '碼頭zQ').slice(0, length);
    const answer = await app.query(await app.signedIn(id), CHANGE, { currentPassword: PASSWORD, newPassword });
    expect(answer.errors).toEqual([]);
    expect(codes(await signIn(accountName, newPassword))).toEqual([]);
  });

  it('R-REG-9 trying present passwords is limited, also with the right one', async () => {
    const { id } = await anAccount();
    const viewer = await app.signedIn(id);
    const change = (currentPassword: string) =>
      app.query(viewer, CHANGE, { currentPassword, newPassword: OTHER_PASSWORD });
    for (let at = 0; at < 10; at += 1) expect(codes(await change('not-the-password'))).toEqual(['WRONG_PASSWORD']);
    expect(codes(await change(PASSWORD))).toEqual(['RATE_LIMITED']);
  });
});

describe('R-REG-5 the consent text', () => {
  it('must be agreed to before anything else; version and time are kept', async () => {
    const { id } = await anAccount({ consentVersion: null, consentedAt: null });
    const viewer = await app.signedIn(id);
    const asked = '{ viewer { consentRequired company { name } } }';
    expect((await app.query(viewer, asked)).data.viewer).toEqual({ consentRequired: true, company: null });
    const blocked = [
      '{ people { total } }',
      '{ passes { total } }',
      '{ applications { total } }',
      'mutation { requestUpload(input: { purpose: PHOTO, fileName: "a.jpg", size: 1, mediaType: "image/jpeg" }) { id } }',
    ];
    for (const document of blocked) expect(codes(await app.query(viewer, document))).toEqual(['CONSENT_REQUIRED']);
    const { version, paragraphs } = (await app.query(viewer, '{ consentText { version paragraphs } }')).data
      .consentText;
    expect(paragraphs.length).toBeGreaterThan(5);
    app.clock.forward({ minutes: 5 });
    expect((await app.query(viewer, AGREE, { version })).data).toEqual({ agreeToConsent: { consentRequired: false } });
    expect((await app.query(viewer, '{ people { total } }')).data).toEqual({ people: { total: expect.any(Number) } });
    const [stored] = await rows('select consent_version, consented_at from account where id = $1', id);
    expect(stored).toEqual({ consent_version: version, consented_at: '2026-11-10 10:05:00+08' });
  });

  it('a new version asks again', async () => {
    const { id } = await anAccount();
    const viewer = await app.signedIn(id);
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual([]);
    await setAccount(id, `consent_version = '2025-01'`);
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual(['CONSENT_REQUIRED']);
    await app.query(viewer, AGREE, { version: CONSENT_VERSION });
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual([]);
  });

  it('agreeing to another version than the one in force is a CONFLICT', async () => {
    const { id } = await anAccount({ consentVersion: null, consentedAt: null });
    const viewer = await app.signedIn(id);
    for (const version of ['2025-01', '']) {
      expect(faults(await app.query(viewer, AGREE, { version }))).toEqual([['version', 'CONFLICT']]);
    }
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual(['CONSENT_REQUIRED']);
  });

  it('stands ready in both languages under one version', async () => {
    const ASK = '{ zh: consentText { version paragraphs } en: consentText(language: EN) { version paragraphs } }';
    const { zh, en } = (await app.query({}, ASK)).data;
    expect(zh.version).toBe(en.version);
    expect(zh.paragraphs).toHaveLength(en.paragraphs.length);
  });
});

describe('R-REG-8 forgotten names and passwords', () => {
  it('the names of an address are mailed to it, and only there', async () => {
    const { accountName, email } = await anAccount();
    const second = newName();
    await buildAccount(app, 'GENERAL', second, { companyId: company.id });
    await rows('update account set email = $1, email_key = $1 where account_name = $2', email, second);
    const answer = await app.query({}, RECOVER, { email: ` ${email.toUpperCase()} ` });
    expect(answer.text.trim()).toBe('{"data":{"recoverAccountNames":true}}');
    const mails = await mailsTo(app, email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`- ${accountName}`);
    expect(mails[0]?.text).toContain(`- ${second}`);
  });

  it('the answer is the same whether or not anybody is behind it, and a stranger gets no mail', async () => {
    const { accountName, email } = await anAccount();
    const other = await anAccount();
    const unapproved = await anAccount({ approvedAt: null });
    const disabled = await anAccount();
    await setAccount(disabled.id, 'disabled_at = now()');
    const before = (await app.mails()).length;
    const ask = async (document: string, variables: object) => (await app.query({}, document, variables)).text.trim();
    const strangers = [
      { accountName: 'nobody-at-all', email: 'nobody@example.com' },
      { accountName, email: other.email },
      { accountName: other.accountName, email },
      { accountName: unapproved.accountName, email: unapproved.email },
      { accountName: disabled.accountName, email: disabled.email },
    ];
    const answers = await Promise.all(strangers.map((input) => ask(REQUEST_RESET, input)));
    expect(new Set(answers)).toEqual(new Set(['{"data":{"requestPasswordReset":true}}']));
    expect(await ask(RECOVER, { email: 'nobody@example.com' })).toBe('{"data":{"recoverAccountNames":true}}');
    expect(await app.mails()).toHaveLength(before);
    expect(await ask(REQUEST_RESET, { accountName, email })).toBe(answers[0]);
    expect(await app.mails()).toHaveLength(before + 1);
  });

  it('the answer takes the same time: longer than a mail takes to be queued, also when there is none', async () => {
    const { accountName, email } = await anAccount();
    for (const address of [email, 'nobody@example.com']) {
      const variables = { accountName, email: address };
      for (const document of [REQUEST_RESET, RECOVER, RESEND]) {
        const began = performance.now();
        await app.query({}, document, variables);
        expect(performance.now() - began).toBeGreaterThan(290);
      }
    }
  });

  it('a password link sets a new password once, ends all sessions and any lock, and tells the holder', async () => {
    const { id, accountName, email } = await anAccount();
    const viewer = await app.signedIn(id);
    for (let at = 0; at < 5; at += 1) await signIn(accountName, 'not-the-password');
    await app.query({}, REQUEST_RESET, { accountName: accountName.toUpperCase(), email });
    const mail = await lastMail(email);
    expect(mail?.text).toContain(`${app.url}/operator/reset-password#`);
    const token = tokenIn(mail);
    const reset = (newPassword: string) => app.query({}, RESET, { token, newPassword });
    // A password that may not be chosen does not use the link up.
    expect(faults(await reset('12345678'))).toEqual([['newPassword', 'PASSWORD_TOO_COMMON']]);
    expect((await reset(OTHER_PASSWORD)).data).toEqual({ resetPassword: true });
    expect(await isSignedIn(viewer)).toBe(false);
    expect(codes(await signIn(accountName, PASSWORD))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await signIn(accountName, OTHER_PASSWORD))).toEqual([]);
    expect(codes(await reset('another-one-entirely'))).toEqual(['LINK_NOT_VALID']);
    expect((await lastMail(email))?.subject).toBe('通行證系統密碼變更通知信件');
  });

  it('a password link lives one hour, and a newer one ends it', async () => {
    const { accountName, email } = await anAccount();
    const link = async () => {
      await app.query({}, REQUEST_RESET, { accountName, email });
      return tokenIn(await lastMail(email));
    };
    const reset = (token: string, newPassword = OTHER_PASSWORD) => app.query({}, RESET, { token, newPassword });
    const first = await link();
    const second = await link();
    expect(codes(await reset(first))).toEqual(['LINK_NOT_VALID']);
    app.clock.forward({ minutes: 59, seconds: 59 });
    expect(codes(await reset(second))).toEqual([]);
    const third = await link();
    app.clock.forward({ hours: 1 });
    expect(codes(await reset(third))).toEqual(['LINK_NOT_VALID']);
  });

  it.runIf(onPostgres())('of two who use one password link at once one sets the password', async () => {
    const { accountName, email } = await anAccount();
    await app.query({}, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    const passwords = [OTHER_PASSWORD, 'another-one-entirely'];
    const answers = await Promise.all(passwords.map((newPassword) => app.query({}, RESET, { token, newPassword })));
    expect(answers.map(codes).sort()).toEqual([[], ['LINK_NOT_VALID']]);
    for (const [at, password] of passwords.entries()) {
      expect(codes(await signIn(accountName, password))).toEqual(answers[at]?.errors.length ? ['SIGN_IN_FAILED'] : []);
    }
  });

  it('an address that is none is told at its field', async () => {
    for (const document of [RECOVER, RESEND]) {
      expect(faults(await app.query({}, document, { email: 'nobody@' }))).toEqual([['email', 'INVALID_EMAIL']]);
    }
    const input = { accountName: 'somebody', email: '' };
    expect(faults(await app.query({}, REQUEST_RESET, input))).toEqual([['email', 'REQUIRED']]);
  });
});

describe('rate limits', () => {
  /** A visitor who comes from that network address. */
  async function from(remoteAddress: string, query: string, variables: object): Promise<string> {
    const payload = { query, variables };
    const headers = { accept: 'application/json' };
    return (await app.send({}, { method: 'POST', url: '/graphql', headers, payload, remoteAddress })).body;
  }
  const LIMITED = /"code":"RATE_LIMITED","params":\{"retryAfterSeconds":\d+\}/;

  /** How many of so many calls at once are let through. */
  async function allowed(tries: number, call: (at: number) => Promise<string>): Promise<number> {
    const bodies = await Promise.all(Array.from({ length: tries }, (_, at) => call(at)));
    return bodies.filter((body) => !LIMITED.test(body)).length;
  }

  it('R-REG-9 60 sign-ins per address, right or wrong, whatever the account; other addresses are not touched', async () => {
    const { accountName } = await anAccount();
    // The count of this address lies in the database: it need not be reached by work on passwords.
    await from('10.0.0.1', SIGN_IN, { accountName, password: PASSWORD });
    await rows(`update rate_limit set points = 60 where key = 'signInPerAddress:10.0.0.1'`);
    const bodies = [accountName, 'nobody-at-all'].map((name) =>
      from('10.0.0.1', SIGN_IN, { accountName: name, password: PASSWORD }),
    );
    for (const body of await Promise.all(bodies)) expect(body).toMatch(LIMITED);
    expect(await from('10.0.0.2', SIGN_IN, { accountName, password: PASSWORD })).toContain('"consentRequired":false');
  });

  it('R-REG-8 five recoveries per e-mail address, the same for one that exists and one that does not', async () => {
    const { accountName, email } = await anAccount();
    const numbers = [];
    for (const [at, address] of [email, 'missing@example.com'].entries()) {
      numbers.push(await allowed(9, () => from(`10.0.1.${at}`, REQUEST_RESET, { accountName, email: address })));
      // The three kinds of mail share the allowance, however the address is written.
      for (const document of [RECOVER, RESEND]) {
        expect(await from('10.0.1.9', document, { email: address.toUpperCase() })).toMatch(LIMITED);
      }
    }
    expect(numbers).toEqual([5, 5]);
    expect(await mailsTo(app, email)).toHaveLength(5);
  });

  it('R-REG-8 twenty recoveries per network address', async () => {
    const call = (at: number) => from('10.0.2.1', RECOVER, { email: `somebody-${at}@example.com` });
    expect(await allowed(25, call)).toBe(20);
  });

  it('R-REG-1 twenty registrations per network address, also with faults', async () => {
    expect(await allowed(25, () => from('10.0.3.1', registering, { input: registrationForm() }))).toBe(20);
  });
  const registering = 'mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { email } }';

  it('the seconds to wait are told', async () => {
    const { accountName, email } = await anAccount();
    const call = () => app.query({}, REQUEST_RESET, { accountName, email });
    await Promise.all(Array.from({ length: 5 }, call));
    const [error] = (await call()).errors;
    expect(error?.extensions).toEqual({ code: 'RATE_LIMITED', params: { retryAfterSeconds: expect.any(Number) } });
    const wait = (error?.extensions.params as { retryAfterSeconds: number } | undefined)?.retryAfterSeconds;
    expect(wait).toBeGreaterThan(3_500);
    expect(wait).toBeLessThanOrEqual(3_600);
  });

  it('an address behind which a header claims others stays the same address', async () => {
    const { accountName } = await anAccount();
    const call = (at: number) =>
      app.send(
        {},
        {
          method: 'POST',
          url: '/graphql',
          headers: { accept: 'application/json', 'x-forwarded-for': `192.0.2.${at}` },
          payload: { query: RECOVER, variables: { email: `${accountName}-${at}@example.com` } },
          remoteAddress: '10.0.4.1',
        },
      );
    const answers = await Promise.all(Array.from({ length: 21 }, (_, at) => call(at)));
    expect(answers.filter(({ body }) => LIMITED.test(body))).toHaveLength(1);
  });
});

describe('R-REG-9 passwords and tokens', () => {
  it.each([
    ['seven-7', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['iloveyou', 'PASSWORD_TOO_COMMON'],
    ['QwErTy123', 'PASSWORD_TOO_COMMON'],
  ])('%s may not be chosen when registering: %s', async (password, code) => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ password, passwordAgain: password, certificateUploadId: id });
    expect(faults(await sendForm(app, form))).toEqual([['password', code]]);
  });

  it('passwords are stored with Argon2id, each with a salt of its own', async () => {
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

  it('no password is in any table, log line or answer, whatever was done with it', async () => {
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
    texts.push((await sendForm(app, { ...form, passwordAgain: second })).text);
    texts.push((await sendForm(app, form, 'password-key')).text);
    await approve(app, await buildStaff(app, newName(), ['KL']), form.accountName);
    await ask({}, VERIFY, { token: tokenIn(await lastMail(form.email)) });
    const viewer: TestViewer = {};
    await ask(viewer, SIGN_IN, { accountName: form.accountName, password: first });
    await ask({}, SIGN_IN, { accountName: form.accountName, password: second });
    // Faults of the request itself: a missing variable, one of the wrong kind, a literal in a faulty document.
    await ask({}, SIGN_IN, { password: first });
    await ask({}, SIGN_IN, { accountName: form.accountName, password: { is: first } });
    await ask({}, `mutation { signIn(accountName: "x", password: "${first}") { nothing } }`, {});
    await ask(viewer, CHANGE, { currentPassword: first, newPassword: second });
    await ask({}, REQUEST_RESET, { accountName: form.accountName, email: form.email });
    await ask({}, RESET, { token: tokenIn(await lastMail(form.email)), newPassword: third });
    expect(codes(await signIn(form.accountName, third))).toEqual([]);

    expect(await tracesOf(app, first, second, third)).toEqual([]);
    for (const password of [first, second, third]) expect(texts.join('\n')).not.toContain(password);
    const mails = (await mailsTo(app, form.email)).flatMap(({ text, html }) => [text, html]).join('\n');
    for (const password of [first, second, third]) expect(mails).not.toContain(password);
  });

  it('tokens of sessions, links, uploads and programs are stored as hashes only, and never logged', async () => {
    const visitor: TestViewer = {};
    const TICKET = `mutation { requestUpload(input: {
      purpose: CERTIFICATE, fileName: "a.pdf", size: 1, mediaType: "application/pdf" }) { url } }`;
    const { url } = (await app.query(visitor, TICKET)).data.requestUpload;
    await app.send(visitor, { method: 'PUT', url, payload: 'no file', headers: { 'content-type': 'text/plain' } });
    const { accountName, email, token: verification } = await approved();
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
    expect(await tracesOf(app, ...secrets)).toEqual([]);
    // Neither the bytes that a token stands for.
    const bytes = secrets.map((secret) => Buffer.from(secret, 'base64url').toString('hex'));
    const tables = Object.values(await everyTable(app)).join('\n');
    for (const one of bytes) expect(tables).not.toContain(one);
  });
});

describe('one’s own account', () => {
  const UPDATE = `mutation Update($input: UpdateAccountInput!) {
    updateAccount(input: $input) { personName mobile language } }`;

  it('name, mobile and language can be changed, with faults at their fields', async () => {
    const { id, accountName, email } = await anAccount();
    const viewer = await app.signedIn(id);
    const input = { personName: ' 林大港 ', mobile: '+886 933-111-222', language: 'EN' };
    const changed = { personName: '林大港', mobile: '0933111222', language: 'EN' };
    expect((await app.query(viewer, UPDATE, { input })).data).toEqual({ updateAccount: changed });
    const wrong = await app.query(viewer, UPDATE, { input: { personName: '', mobile: '1', language: 'EN' } });
    expect(faults(wrong).sort()).toEqual([
      ['mobile', 'INVALID_MOBILE'],
      ['personName', 'REQUIRED'],
    ]);
    // R-REG-4: mails follow the language.
    await app.query({}, REQUEST_RESET, { accountName, email });
    expect((await lastMail(email))?.subject).toBe('Port Pass System: set a new password');
  });

  it.runIf(onPostgres())('changes at once follow each other', async () => {
    const { id } = await anAccount();
    const viewer = await app.signedIn(id);
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁', '戊'].map((personName) =>
        app.query(viewer, UPDATE, { input: { personName, mobile: '0933111222', language: 'EN' } }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
