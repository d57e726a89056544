import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf, RESEND, VERIFY } from './support/accounts.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { PASSWORD } from './support/build.js';
import { mailsTo, registrationForm, resetRateLimits } from './support/registration.js';

const REGISTER_SHARED =
  'mutation Register($input: RegisterSharedAccountInput!) { registerSharedAccount(input: $input) { email } }';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(() => resetRateLimits(app));

const { buildOperatorAccount, rows } = accountsOf(() => app);

async function from(remoteAddress: string, query: string, variables: object): Promise<string> {
  const payload = { query, variables };
  const request = { method: 'POST', url: '/graphql', headers: { accept: 'application/json' }, payload } as const;
  return (await app.send({}, { ...request, remoteAddress })).body;
}

function sharedForm(email: string, more: object = {}) {
  const { accountName, personName, mobile } = registrationForm();
  return { accountName, personName, mobile, email, password: PASSWORD, passwordAgain: PASSWORD, ...more };
}

describe('mails that a visitor can cause to an address', () => {
  it('R-REG-7 are five an hour for registrations from any network address, in any spelling, and none is refused', async () => {
    const spellings = ['victim@example.com', 'Victim@Example.com', ' VICTIM@example.com '];
    const answers: string[] = [];
    for (let at = 0; at < 8; at += 1) {
      const input = sharedForm(spellings[at % 3] ?? '');
      answers.push(await from(`10.1.0.${at}`, REGISTER_SHARED, { input }));
    }
    expect(answers.filter((answer) => answer.includes('"errors"'))).toEqual([]);
    expect((await app.mails()).filter(({ to }) => to.toLowerCase() === 'victim@example.com')).toHaveLength(5);
    expect(codes(await app.query({}, REGISTER_SHARED, { input: sharedForm('other@example.com') }))).toEqual([]);
  });

  it('R-REG-7 does not count or mail an invalid form', async () => {
    const invalid = () => sharedForm('careful@example.com', { mobile: '1' });
    for (let at = 0; at < 6; at += 1) await app.query({}, REGISTER_SHARED, { input: invalid() });
    expect(codes(await app.query({}, REGISTER_SHARED, { input: sharedForm('careful@example.com') }))).toEqual([]);
  });

  it('R-REG-5 sends one mail with the links of the three newest accounts on request', async () => {
    const email = 'many@example.com';
    const names: string[] = [];
    for (let day = 1; day <= 5; day += 1) {
      const { id, accountName } = await buildOperatorAccount({ emailVerifiedAt: null });
      const registeredAt = new Date(`2026-11-0${day}T10:00:00+08:00`);
      await rows(
        'update account set email = $2, email_key = $2, registered_at = $3 where id = $1',
        id,
        email,
        registeredAt,
      );
      names.push(accountName);
    }
    await app.query({}, RESEND, { email });
    const [mail, ...more] = await mailsTo(app, email);
    expect(more).toEqual([]);
    expect(names.filter((name) => mail?.text.includes(name))).toEqual([]);
    const tokens = [...(mail?.text.matchAll(/verify-email#([\w-]+)/g) ?? [])].map(([, token]) => token);
    const verified: string[] = [];
    for (const token of tokens) verified.push((await app.query({}, VERIFY, { token })).data.verifyEmail);
    expect(verified).toEqual(names.slice(2).reverse());
    // The next mail contains the links of the other accounts.
    await app.query({}, RESEND, { email });
    const next = (await mailsTo(app, email))[1]?.text ?? '';
    expect([1, 2, 3, 4, 5].filter((day) => next.includes(`2026-11-0${day} 10:00`))).toEqual([1, 2]);
  });
});
