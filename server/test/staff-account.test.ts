import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStaffAccount } from '../src/staff/staff-account.commands.js';
import { accountsOf, newName, OTHER_PASSWORD, REQUEST_RESET, RESET } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { onPostgres } from './support/database.js';
import { mailsTo, register, resetRateLimits, tokenIn } from './support/registration.js';
import { buildStaffAccount } from './support/second-factor.js';
import { DISABLE, INVITE, RESEND_INVITATION, staffAccount } from './support/staff.js';

let app: TestApp;
let administratorId: string;

beforeAll(async () => {
  app = await startTestApp();
  administratorId = (await buildStaffAccount(app, { staffRoles: ['ADMINISTRATOR'], branchCodes: [] })).id;
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
});

const { lastMail, rows, signIn } = accountsOf(() => app);

const lin = (more: object = {}) => {
  const accountName = newName();
  const holder = {
    accountName,
    personName: '林審核',
    email: `${accountName}@twport.example`,
    language: 'ZH_HANT',
  } as const;
  return { kind: 'STAFF', ...holder, roles: ['REVIEWER'], branchCodes: ['KL', 'TX'], ...more } as const;
};
/** Signs in again, as the clock moves during the tests. */
const administrator = () => app.signedIn(administratorId);
const invite = async (input: object, idempotencyKey?: string, viewer?: TestViewer) =>
  app.query(viewer ?? (await administrator()), INVITE, { input, idempotencyKey });
const invited = async (more: object = {}) => {
  const form = lin(more);
  const { data, errors } = await invite(form);
  expect(errors).toEqual([]);
  const mail = await lastMail(form.email);
  return { ...form, ...data.inviteStaff, mail, token: tokenIn(mail) } as ReturnType<typeof lin> & {
    id: string;
    version: number;
    mail: typeof mail;
    token: string;
  };
};
const setPassword = (token: string) => app.query({}, RESET, { token, newPassword: OTHER_PASSWORD });
const stateOf = async (id: string) => (await staffAccount(app, await administrator(), id)).state;

describe('inviting staff', () => {
  it('lets the holder set a password once by the mailed link and work with the given roles and branches', async () => {
    const form = await invited({ roles: ['POLICE_CHECK', 'REVIEWER'] });
    expect(form).toMatchObject({ kind: 'STAFF', personName: '林審核', state: 'INVITED', self: false });
    expect(await staffAccount(app, await administrator(), form.id)).toMatchObject({
      roles: ['REVIEWER', 'POLICE_CHECK'],
      branches: [{ code: 'KL' }, { code: 'TX' }],
      registeredAt: '2026-11-10T10:00:00+08:00',
      disabledAt: null,
      secondFactorSince: null,
    });
    expect(form.mail?.subject).toBe('通行證系統帳號開通通知信件');
    expect(form.mail?.text).toContain(`${app.url}/reviewer/set-password#${form.token}`);
    for (const password of ['', OTHER_PASSWORD]) {
      expect(codes(await signIn(form.accountName, password))).toEqual(['SIGN_IN_FAILED']);
    }
    expect(codes(await setPassword(form.token))).toEqual([]);
    expect(await stateOf(form.id)).toBe('ACTIVE');
    expect(codes(await setPassword(form.token))).toEqual(['LINK_NOT_VALID']);
    const viewer: TestViewer = {};
    await signIn(form.accountName, OTHER_PASSWORD, viewer);
    const { roles, branches } = (await app.query(viewer, '{ viewer { roles branches { code } } }')).data.viewer;
    expect([roles, branches]).toEqual([
      ['REVIEWER', 'POLICE_CHECK'],
      [{ code: 'KL' }, { code: 'TX' }],
    ]);
    const [entry] = await rows(
      'select action, account_id is not null as by from history_entry where subject_id = $1',
      form.id,
    );
    expect(entry).toEqual({ action: 'INVITED', by: true });
  });

  it('mails in the requested language', async () => {
    const { mail } = await invited({ language: 'EN' });
    expect(mail).toMatchObject({ language: 'EN', subject: 'Port Pass System: your account for the port company' });
  });

  it('expires the link after three days', async () => {
    const [early, late] = [await invited(), await invited()];
    app.clock.forward({ days: 2, hours: 23, minutes: 59, seconds: 59 });
    expect(codes(await setPassword(early.token))).toEqual([]);
    app.clock.forward({ seconds: 1 });
    expect(codes(await setPassword(late.token))).toEqual(['LINK_NOT_VALID']);
    // The account stays invited after the link is deleted.
    await app.services.jobs.run('sweep', null);
    expect(await stateOf(late.id)).toBe('INVITED');
  });

  it('refuses an administrator’s own e-mail address, as the second account could change the first', async () => {
    const [{ email }] = (await rows<{ email: string }>('select email from account where id = $1', administratorId)) as [
      { email: string },
    ];
    for (const own of [email, ` ${email.toUpperCase()} `]) {
      expect(fieldErrors(await invite(lin({ email: own })))).toEqual([['email', 'OWN_ACCOUNT']]);
    }
    expect(fieldErrors(await invite(lin({ email, roles: [] })))).toEqual([
      ['email', 'OWN_ACCOUNT'],
      ['roles', 'REQUIRED'],
    ]);
  });

  it('reports all errors at once at their fields', async () => {
    const { accountName } = await invited();
    const wrong = lin({ accountName, personName: ' ', email: 'nowhere', roles: [], branchCodes: [] });
    expect(fieldErrors(await invite(wrong)).sort()).toEqual([
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
      ['email', 'INVALID_EMAIL'],
      ['personName', 'REQUIRED'],
      ['roles', 'REQUIRED'],
    ]);
    expect(fieldErrors(await invite(lin({ accountName: 'two words' })))).toEqual([['accountName', 'INVALID']]);
  });

  it.each([
    ['a reviewer without a branch', { roles: ['REVIEWER'], branchCodes: [] }, [['branchCodes', 'REQUIRED']]],
    [
      'police without a branch',
      { roles: ['ADMINISTRATOR', 'POLICE_CHECK'], branchCodes: [] },
      [['branchCodes', 'REQUIRED']],
    ],
    ['staff without a role', { roles: [], branchCodes: ['KL'] }, [['roles', 'REQUIRED']]],
    ['an administrator without a branch', { roles: ['ADMINISTRATOR'], branchCodes: [] }, []],
    ['a role twice', { roles: ['REVIEWER', 'REVIEWER'], branchCodes: ['KL', 'KL'] }, []],
    ['an analyst', { kind: 'ANALYST', roles: [], branchCodes: [] }, []],
    [
      'an analyst with rights',
      { kind: 'ANALYST', roles: ['REVIEWER'], branchCodes: ['KL'] },
      [
        ['roles', 'INVALID'],
        ['branchCodes', 'INVALID'],
      ],
    ],
  ])('%s', async (_who, rights, refused) => {
    const form = lin(rights);
    expect(fieldErrors(await invite(form))).toEqual(refused);
    expect(await mailsTo(app, form.email)).toHaveLength(refused.length > 0 ? 0 : 1);
  });

  it('creates one account and mail for a repeated idempotency key and refuses the key with another form', async () => {
    const form = lin();
    const key = newName();
    const answers = [await invite(form, key), await invite(form, key)];
    expect(answers[0]?.errors).toEqual([]);
    expect(answers[1]?.text).toBe(answers[0]?.text);
    expect(await mailsTo(app, form.email)).toHaveLength(1);
    expect(codes(await invite(lin(), key))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(fieldErrors(await invite(form))).toEqual([['accountName', 'ACCOUNT_NAME_TAKEN']]);
  });

  it.runIf(onPostgres())('gives a name to one of several invitations at the same time', async () => {
    const form = lin();
    const answers = await Promise.all([1, 2, 3].map(() => invite(form)));
    expect(answers.flatMap(fieldErrors)).toEqual([
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
    ]);
    expect(await mailsTo(app, form.email)).toHaveLength(1);
  });
});

describe('inviting again', () => {
  const resend = async (id: string) => app.query(await administrator(), RESEND_INVITATION, { id });

  it('mails a new link and ends the earlier one', async () => {
    const { id, email, token } = await invited();
    app.clock.forward({ days: 4 });
    expect((await resend(id)).data.resendStaffInvitation.state).toBe('INVITED');
    const again = tokenIn(await lastMail(email));
    expect(codes(await setPassword(token))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await setPassword(again))).toEqual([]);
    // An account with a password needs no invitation.
    expect(codes(await resend(id))).toEqual(['CONFLICT']);
  });

  it('refuses a disabled account and answers NOT_FOUND for other accounts', async () => {
    const { id, version } = await invited();
    expect(codes(await app.query(await administrator(), DISABLE, { id, version, reason: '離職' }))).toEqual([]);
    expect(codes(await resend(id))).toEqual(['CONFLICT']);
    const { accountName } = await register(app);
    const [operator] = await rows<{ id: string }>('select id from account where account_name = $1', accountName);
    for (const other of [operator?.id ?? '', '01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await resend(other))).toEqual(['NOT_FOUND']);
    }
  });
});

describe('R-REG-8 a forgotten password', () => {
  it.each(['STAFF', 'ANALYST'] as const)('of %s is reset on the reviewer site', async (kind) => {
    const rights = kind === 'STAFF' ? {} : { roles: [], branchCodes: [] };
    const { accountName, email } = await invited({ kind, ...rights });
    await app.query({}, REQUEST_RESET, { accountName, email });
    const mail = await lastMail(email);
    expect(mail?.text).toContain(`${app.url}/reviewer/set-password#`);
    expect(codes(await setPassword(tokenIn(mail)))).toEqual([]);
    expect(codes(await signIn(accountName, OTHER_PASSWORD))).toEqual([]);
  });
});

describe('accounts created on the console', () => {
  const made = (more: object = {}) => createStaffAccount(app.services, { ...lin(more), ...more } as never);

  it('equal those that an administrator invites', async () => {
    const form = lin({ roles: ['ADMINISTRATOR'], branchCodes: [] });
    const id = await createStaffAccount(app.services, { ...form, roles: ['ADMINISTRATOR'], branchCodes: [] });
    expect(await staffAccount(app, await administrator(), id)).toMatchObject({
      state: 'INVITED',
      roles: ['ADMINISTRATOR'],
    });
    const [entry] = await rows('select action, account_id from history_entry where subject_id = $1', id);
    expect(entry).toEqual({ action: 'INVITED', account_id: null });
    expect(codes(await setPassword(tokenIn(await lastMail(form.email))))).toEqual([]);
    const viewer: TestViewer = {};
    await signIn(form.accountName, OTHER_PASSWORD, viewer);
    expect(codes(await invite(lin(), undefined, viewer))).toEqual([]);
  });

  it('are refused with all errors at their fields, and none is created', async () => {
    const { accountName } = await invited();
    await expect(made({ accountName, email: 'nowhere', branchCodes: [] })).rejects.toMatchObject({
      errors: [
        { code: 'INVALID_EMAIL', field: 'email' },
        { code: 'ACCOUNT_NAME_TAKEN', field: 'accountName' },
        { code: 'REQUIRED', field: 'branchCodes' },
      ],
    });
  });
});
