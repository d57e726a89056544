import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, newName, OTHER_PASSWORD, RECOVER, REQUEST_RESET, RESET, SIGN_IN } from './support/accounts.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, PASSWORD } from './support/build.js';
import { mailsTo, resetRateLimits, tokenIn } from './support/registration.js';

/** A stranger who knows name and e-mail address of an account shuts its holder out of nothing (R-REG-8, R-REG-9). */

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { buildOperatorAccount, lastMail, rows } = accountsOf(() => app);
const STRANGER = '192.0.2.66';
const HOLDER = '198.51.100.7';

/** Sends a request from a network address; keeps the cookie by which accounts know the browser. */
async function from(remoteAddress: string, query: string, variables: object, viewer: TestViewer = {}) {
  const payload = { query, variables };
  const request = { method: 'POST', url: '/graphql', headers: { accept: 'application/json' }, payload } as const;
  return (await app.send(viewer, { ...request, remoteAddress })).body;
}
const signInFrom = async (address: string, accountName: string, password = PASSWORD, viewer: TestViewer = {}) =>
  (await from(address, SIGN_IN, { accountName, password }, viewer)).includes('"consentRequired"');
const guess = async (addresses: readonly string[], accountName: string) => {
  const tries = addresses.flatMap((address) =>
    [1, 2, 3, 4, 5].map(() => signInFrom(address, accountName, 'not-the-password')),
  );
  expect(new Set(await Promise.all(tries))).toEqual(new Set([false]));
};
const STRANGERS = [1, 2, 3, 4, 5].map((at) => `192.0.2.${at}`);

describe('wrong passwords from elsewhere', () => {
  it('lock the account for their sender only', async () => {
    const { accountName } = await buildOperatorAccount();
    await guess([STRANGER], accountName);
    expect(await signInFrom(STRANGER, accountName)).toBe(false);
    expect(await signInFrom(HOLDER, accountName)).toBe(true);
    // The holder's success does not free the stranger.
    expect(await signInFrom(STRANGER, accountName)).toBe(false);
  });

  it('lock it for all from twenty-five on, but for a browser that it knows', async () => {
    const { accountName } = await buildOperatorAccount();
    const browser: TestViewer = {};
    expect(await signInFrom(HOLDER, accountName, PASSWORD, browser)).toBe(true);
    await guess(STRANGERS, accountName);
    expect(await signInFrom('203.0.113.9', accountName)).toBe(false);
    expect(await signInFrom(HOLDER, accountName, PASSWORD, { browser: browser.browser ?? '' })).toBe(true);
    // For all others it stays locked, and the tries of that browser are its own.
    expect(await signInFrom('203.0.113.9', accountName)).toBe(false);
    for (let at = 0; at < 5; at += 1) {
      await signInFrom(HOLDER, accountName, 'not-the-password', { browser: browser.browser ?? '' });
    }
    expect(await signInFrom(HOLDER, accountName, PASSWORD, { browser: browser.browser ?? '' })).toBe(false);
    app.clock.forward({ minutes: 15 });
    expect(await signInFrom('203.0.113.9', accountName)).toBe(true);
  });

  it('do not lock out a known browser at the same address, which tries for all accounts', async () => {
    const { accountName } = await buildOperatorAccount();
    const browser: TestViewer = {};
    await signInFrom(HOLDER, accountName, PASSWORD, browser);
    await rows(`update rate_limit set points = 60 where key = $1`, `signInPerAddress:${HOLDER}`);
    expect(await signInFrom(HOLDER, accountName)).toBe(false);
    expect(await signInFrom(HOLDER, accountName, PASSWORD, { browser: browser.browser ?? '' })).toBe(true);
  });

  it('a browser is known to the accounts that were entered with it, and a made-up one to none', async () => {
    const [one, other] = [await buildOperatorAccount(), await buildOperatorAccount()];
    const browser: TestViewer = {};
    await signInFrom(HOLDER, one.accountName, PASSWORD, browser);
    await guess(STRANGERS, other.accountName);
    const [id = '', mark = ''] = (browser.browser ?? '').replace('browser=', '').split('.');
    for (const value of [`${id}.${mark}`, `${id}.${mark.replace(/./, 'x')}`, `${'a'.repeat(43)}.${mark}`, '', '.']) {
      const made = { browser: `browser=${value}` };
      expect(await signInFrom(HOLDER, other.accountName, PASSWORD, made)).toBe(false);
    }
  });
});

describe('the mailed link', () => {
  /** What a stranger can do every hour, for ever. */
  async function harass(accountName: string, email: string) {
    await guess(STRANGERS, accountName);
    await askOften(accountName, email);
  }
  const askOften = (accountName: string, email: string) =>
    Promise.all(
      Array.from({ length: 9 }, async (_, at) => {
        await from(`192.0.2.${100 + at}`, RECOVER, { email });
        await from(`192.0.2.${100 + at}`, REQUEST_RESET, { accountName, email });
      }),
    );

  it('is sent although strangers asked for other mails, and enters in spite of the lock', async () => {
    const { accountName, email } = await buildOperatorAccount();
    await askOften(newName(), email);
    await from(HOLDER, REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    await harass(accountName, email);
    const browser: TestViewer = {};
    expect(await from(HOLDER, RESET, { token, newPassword: OTHER_PASSWORD }, browser)).toContain(
      '"resetPassword":true',
    );
    await guess(STRANGERS, accountName);
    expect(await signInFrom(HOLDER, accountName, OTHER_PASSWORD)).toBe(false);
    expect(await signInFrom(HOLDER, accountName, OTHER_PASSWORD, browser)).toBe(true);
  });

  it('lets the last administrator in', async () => {
    const accountName = newName();
    await buildAccount(app, 'STAFF', accountName, { staffRoles: ['ADMINISTRATOR'] });
    const email = `${accountName}@example.com`;
    await harass(accountName, email);
    // The mails that the stranger caused are as good as those that the holder asks for.
    expect(await from(HOLDER, REQUEST_RESET, { accountName, email })).toContain('"requestPasswordReset":true');
    const token = tokenIn(await lastMail(email));
    const browser: TestViewer = {};
    expect(await from(HOLDER, RESET, { token, newPassword: OTHER_PASSWORD }, browser)).toContain(
      '"resetPassword":true',
    );
    await guess(STRANGERS, accountName);
    expect(await signInFrom(HOLDER, accountName, OTHER_PASSWORD, browser)).toBe(true);
  });

  it('works at an address whose tries are used up', async () => {
    const { accountName, email } = await buildOperatorAccount();
    await from('203.0.113.9', REQUEST_RESET, { accountName, email });
    const token = tokenIn(await lastMail(email));
    for (let at = 0; at < 25; at += 1) await from(HOLDER, RESET, { token: `wrong-${at}`, newPassword: OTHER_PASSWORD });
    expect(await from(HOLDER, RESET, { token: 'wrong', newPassword: OTHER_PASSWORD })).toContain('"RATE_LIMITED"');
    expect(await from(HOLDER, RESET, { token, newPassword: OTHER_PASSWORD })).toContain('"resetPassword":true');
  });
});

describe('R-REG-11 a lock', () => {
  const lockMails = async (email: string) =>
    (await mailsTo(app, email)).filter(({ subject }) => subject === '通行證系統帳號鎖定通知信件');

  it('is mailed to the holder once, with its end, and not again while it lasts', async () => {
    const { accountName, email } = await buildOperatorAccount();
    for (let at = 0; at < 4; at += 1) await signInFrom(STRANGER, accountName, 'not-the-password');
    expect(await lockMails(email)).toEqual([]);
    for (let at = 0; at < 4; at += 1) await signInFrom(STRANGER, accountName, 'not-the-password');
    const [mail, ...more] = await lockMails(email);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('2026-11-10 10:15');
    expect(mail?.text).toContain(accountName);
    expect(mail?.text).not.toContain(STRANGER);
    app.clock.forward({ minutes: 15 });
    await guess([STRANGER], accountName);
    expect(await lockMails(email)).toHaveLength(2);
  });

  it('is mailed three times a day at most, however many senders cause one', async () => {
    const { accountName, email } = await buildOperatorAccount();
    await guess([...STRANGERS, STRANGER], accountName);
    expect(await lockMails(email)).toHaveLength(3);
  });

  it('of an account that cannot be entered is mailed to no one', async () => {
    const unverified = await buildOperatorAccount({ emailVerifiedAt: null });
    await guess([STRANGER], unverified.accountName);
    await guess([STRANGER], 'no-such-account');
    expect(await lockMails(unverified.email)).toEqual([]);
  });
});

describe('忘記帳號', () => {
  it('mails no account names of staff, nor of addresses that are not verified', async () => {
    const staff = newName();
    await buildAccount(app, 'STAFF', staff);
    const unverified = await buildOperatorAccount({ emailVerifiedAt: null });
    const before = (await app.mails()).length;
    for (const email of [`${staff}@example.com`, unverified.email]) await from(HOLDER, RECOVER, { email });
    expect(await app.mails()).toHaveLength(before);
  });
});
