import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../src/accounts/consent.js';
import { accountsOf, newName, SIGN_IN, SIGN_OUT } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildAnalyst, PASSWORD } from './support/build.js';
import { resetRateLimits } from './support/registration.js';

const AGREE = 'mutation Agree($version: String!) { agreeToConsent(version: $version) { consentRequired } }';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const cookieOf = (answer: Answer<unknown>) =>
  String([answer.headers['set-cookie']].flat().find((cookie) => /session=/.test(String(cookie))));
const { buildOperatorAccount, isSignedIn, rows, setAccount, signIn } = accountsOf(() => app);

describe('sessions', () => {
  const signedIn = async (rememberMe = false) => {
    const account = await buildOperatorAccount();
    const viewer: TestViewer = {};
    const answer = await signIn(account.accountName, PASSWORD, viewer, rememberMe);
    return { ...account, viewer, answer };
  };

  it('R-REG-9 end after 30 minutes without a request', async () => {
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

  it('R-REG-8 last longer with 記住我, even after the browser is closed', async () => {
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

  it('R-REG-8 are not remembered for staff and analysts', async () => {
    const accountName = newName();
    await buildAccount(app, 'STAFF', accountName, { branchCodes: ['KL'] });
    const answer = await signIn(accountName, PASSWORD, {}, true);
    expect(answer.data.signIn.session).toMatchObject({ remembered: false, expiresAt: '2026-11-10T18:00:00+08:00' });
    expect(cookieOf(answer)).not.toContain('Expires');
  });

  it('R-REG-9 end at once on signing out, even for a copied cookie', async () => {
    const { viewer } = await signedIn();
    const copy = { ...viewer };
    expect((await app.query(viewer, SIGN_OUT)).data).toEqual({ signOut: true });
    expect(viewer.cookie).toBeUndefined();
    expect(await isSignedIn(copy)).toBe(false);
    expect((await app.query({}, SIGN_OUT)).data).toEqual({ signOut: true });
  });

  it('end in this browser only on signing out', async () => {
    const { accountName, viewer } = await signedIn();
    const otherBrowser: TestViewer = {};
    await signIn(accountName, PASSWORD, otherBrowser);
    await app.query(viewer, SIGN_OUT);
    expect(await isSignedIn(otherBrowser)).toBe(true);
  });

  it('R-REG-9 end with the next request when the account is disabled, as do access tokens', async () => {
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
    expect(await app.query({ token }, '{ viewer { accountName } }')).toMatchObject({ status: 401, data: null });
    expect(await isSignedIn(analyst)).toBe(false);
  });

  it('return their new ends when extended', async () => {
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
  it('sends the cookie over https only', async () => {
    const secure = await startTestApp({ env: { PUBLIC_URL: 'https://pass.example' } });
    try {
      await buildAccount(secure, 'STAFF', 'harbour-master', { branchCodes: ['KL'] });
      const viewer: TestViewer = {};
      const answer = await secure.query(viewer, SIGN_IN, { accountName: 'harbour-master', password: PASSWORD });
      expect(cookieOf(answer)).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      const signedOut = await secure.query(viewer, SIGN_OUT);
      expect(cookieOf(signedOut)).toMatch(/^__Host-session=; .*Expires=Thu, 01 Jan 1970/);
    } finally {
      await secure.stop();
    }
  });

  it('reads a cookie of the version before until its session must have ended, and then replaces it', async () => {
    const secure = await startTestApp({ env: { PUBLIC_URL: 'https://pass.example' } });
    try {
      const id = await buildAccount(secure, 'STAFF', 'harbour-master', { branchCodes: ['KL'] });
      const earlier = await secure.signedIn(id);
      const KIND = '{ viewer { account { accountName } } }';
      expect(earlier.cookie).toMatch(/^session=/);
      expect((await secure.query({ ...earlier }, KIND)).data.viewer.account.accountName).toBe('harbour-master');
      const again = await secure.query({ ...earlier }, SIGN_IN, { accountName: 'harbour-master', password: PASSWORD });
      expect(again.headers['set-cookie']).toEqual([
        expect.stringMatching(/^__Host-browser=/),
        expect.stringMatching(/^session=; .*Expires=Thu, 01 Jan 1970/),
        expect.stringMatching(/^__Host-session=[\w-]{43}; /),
      ]);

      secure.clock.set('2027-03-01T00:00:00+08:00');
      const planted = await secure.signedIn(id);
      expect((await secure.query({ ...planted }, KIND)).data).toEqual({ viewer: null });
    } finally {
      await secure.stop();
    }
  });
});

describe('R-REG-5 the consent text', () => {
  it('must be agreed to before anything else; version and time are stored', async () => {
    const { id } = await buildOperatorAccount({ consentVersion: null, consentedAt: null });
    const viewer = await app.signedIn(id);
    const document = '{ viewer { consentRequired company { name } } }';
    expect((await app.query(viewer, document)).data.viewer).toEqual({ consentRequired: true, company: null });
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
    const [stored] = await rows('select consent_version, consented_at::text from account where id = $1', id);
    expect(stored).toEqual({ consent_version: version, consented_at: '2026-11-10 10:05:00+08' });
  });

  it('must be agreed to again in a new version', async () => {
    const { id } = await buildOperatorAccount();
    const viewer = await app.signedIn(id);
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual([]);
    await setAccount(id, `consent_version = '2025-01'`);
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual(['CONSENT_REQUIRED']);
    await app.query(viewer, AGREE, { version: CONSENT_VERSION });
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual([]);
  });

  it('refuses agreement to another version with CONFLICT', async () => {
    const { id } = await buildOperatorAccount({ consentVersion: null, consentedAt: null });
    const viewer = await app.signedIn(id);
    for (const version of ['2025-01', '']) {
      expect(fieldErrors(await app.query(viewer, AGREE, { version }))).toEqual([['version', 'CONFLICT']]);
    }
    expect(codes(await app.query(viewer, '{ people { total } }'))).toEqual(['CONSENT_REQUIRED']);
  });

  it('exists in both languages under one version', async () => {
    const ASK = '{ zh: consentText { version paragraphs } en: consentText(language: EN) { version paragraphs } }';
    const { zh, en } = (await app.query({}, ASK)).data;
    expect(zh.version).toBe(en.version);
    expect(zh.paragraphs).toHaveLength(en.paragraphs.length);
  });
});
