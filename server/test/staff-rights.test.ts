import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { historyRow } from '../src/access/sealed-columns.js';
import { accountsOf, newName } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildAccount, buildAnalyst, buildCompany, buildStaff } from './support/build.js';
import { resetRateLimits } from './support/registration.js';
import { buildStaffAccount } from './support/second-factor.js';
import {
  CHANGE_RIGHTS,
  DISABLE,
  ENABLE,
  INVITE,
  RESEND_INVITATION,
  RESET_FACTOR,
  staffAccount,
} from './support/staff.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

let app: TestApp;
let me: Awaited<ReturnType<typeof buildAdministrator>>;

const buildAdministrator = () => buildStaffAccount(app, { staffRoles: ['ADMINISTRATOR'], branchCodes: [] });

beforeAll(async () => {
  app = await startTestApp();
  me = await buildAdministrator();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  me = { ...me, viewer: await app.signedIn(me.id) };
  await resetRateLimits(app);
});

const { rows } = accountsOf(() => app);

const versionOf = async (id: string): Promise<number> => (await staffAccount(app, me.viewer, id))?.version ?? 1;
const change = async (document: string, id: string, more: object = {}, viewer = me.viewer) =>
  app.query(viewer, document, { id, version: await versionOf(id), ...more });
const rights = (roles: string[], branchCodes: string[] = ['KL']) => ({ roles, branchCodes });
interface Entry {
  action: string;
  account_id: string | null;
  reason: string | null;
  changes: Buffer | null;
  at: Date;
}
const history = async (id: string) => {
  const found = await rows<Entry>(
    'select action, account_id, reason, changes, at from history_entry where subject_id = $1 order by id',
    id,
  );
  return found.map(({ changes, at, ...entry }) => {
    const row = historyRow({ subjectId: id, action: entry.action, at: new Date(at) });
    const opened = changes && app.services.vault.open('history_entry.changes', row, changes);
    return { ...entry, changes: opened && JSON.parse(opened) };
  });
};

describe('the rights of staff', () => {
  it('take effect with the next request, granted or removed', async () => {
    const { id, viewer } = await buildStaffAccount(app);
    const query = () => app.query(viewer, '{ viewer { roles branches { code } } registrations { total } }');
    expect(codes(await query())).toEqual([]);
    const answer = await change(CHANGE_RIGHTS, id, rights(['POLICE_CHECK'], ['HL', 'TX']));
    expect(answer.data.changeStaffRights).toMatchObject({
      roles: ['POLICE_CHECK'],
      branches: [{ code: 'TX' }, { code: 'HL' }],
    });
    expect(codes(await query())).toEqual(['FORBIDDEN']);
    expect((await app.query(viewer, '{ viewer { roles branches { code } } }')).data.viewer).toEqual({
      roles: ['POLICE_CHECK'],
      branches: [{ code: 'TX' }, { code: 'HL' }],
    });
    expect(await history(id)).toEqual([
      {
        action: 'CHANGED',
        account_id: me.id,
        reason: null,
        changes: [
          { field: 'roles', before: 'REVIEWER', after: 'POLICE_CHECK' },
          { field: 'branches', before: 'KL', after: 'TX, HL' },
        ],
      },
    ]);
  });

  it('change at once when an administrator becomes a reviewer', async () => {
    const { id, viewer } = await buildAdministrator();
    const ask = () => app.query(viewer, '{ staffAccounts { total } }');
    expect(codes(await ask())).toEqual([]);
    expect(codes(await change(CHANGE_RIGHTS, id, rights(['REVIEWER'])))).toEqual([]);
    expect(codes(await ask())).toEqual(['FORBIDDEN']);
  });

  it('end claims on work when the role is removed, and only then', async () => {
    const { id } = await buildStaffAccount(app);
    const claims = () => rows('select 1 from work_claim where account_id = $1', id);
    const at = app.clock.now();
    await rows(
      'insert into work_claim (subject_id, account_id, claimed_at, expires_at) values ($1, $1, $2, $2)',
      id,
      at,
    );
    await change(CHANGE_RIGHTS, id, rights(['REVIEWER', 'POLICE_CHECK'], ['TX']));
    expect(await claims()).toHaveLength(1);
    await change(CHANGE_RIGHTS, id, rights(['POLICE_CHECK', 'ADMINISTRATOR']));
    expect(await claims()).toEqual([]);
  });

  it('leave no trace when they stay the same', async () => {
    const { id } = await buildStaffAccount(app);
    const before = await staffAccount(app, me.viewer, id);
    expect((await change(CHANGE_RIGHTS, id, rights(['REVIEWER']))).data.changeStaffRights).toEqual(before);
    expect(await history(id)).toEqual([]);
  });

  it('are refused at their fields', async () => {
    const { id } = await buildStaffAccount(app);
    expect(fieldErrors(await change(CHANGE_RIGHTS, id, rights([], [])))).toEqual([['roles', 'REQUIRED']]);
    expect(fieldErrors(await change(CHANGE_RIGHTS, id, rights(['REVIEWER'], [])))).toEqual([
      ['branchCodes', 'REQUIRED'],
    ]);
    const analyst = await buildAccount(app, 'ANALYST', newName());
    const wrong = await change(CHANGE_RIGHTS, analyst, rights(['ADMINISTRATOR']));
    expect(fieldErrors(wrong)).toEqual([
      ['roles', 'INVALID'],
      ['branchCodes', 'INVALID'],
    ]);
  });
});

describe('who may change whose account', () => {
  const CHANGES: [string, string, object][] = [
    ['changeStaffRights', CHANGE_RIGHTS, rights(['REVIEWER'])],
    ['disableStaff', DISABLE, { reason: '離職' }],
    ['enableStaff', ENABLE, {}],
    ['resetSecondFactor', RESET_FACTOR, {}],
  ];

  it.each(CHANGES)('%s: refuses the own account', async (_name, document, more) => {
    expect(codes(await change(document, me.id, more))).toEqual(['OWN_ACCOUNT']);
    expect((await staffAccount(app, me.viewer, me.id)).self).toBe(true);
  });

  it.each(CHANGES)('%s: refuses another account with the same e-mail address', async (_name, document, more) => {
    const { id, viewer, email } = await buildStaffAccount(app);
    await rows('update account set email = $2, email_key = $3 where id = $1', id, me.email.toUpperCase(), me.email);
    const before = await staffAccount(app, me.viewer, id);
    expect(before.self).toBe(true);
    expect(codes(await change(document, id, more))).toEqual(['OWN_ACCOUNT']);
    expect(await staffAccount(app, me.viewer, id)).toEqual(before);
    // Nor can that account change the first one.
    await rows(`update account set staff_roles = '{ADMINISTRATOR}' where id = $1`, id);
    expect(codes(await change(document, me.id, more, viewer))).toEqual(['OWN_ACCOUNT']);
    await rows(`update account set staff_roles = '{REVIEWER}', email = $2, email_key = $2 where id = $1`, id, email);
  });

  it.each(CHANGES)(
    '%s: answers NOT_FOUND for accounts other than staff and analysts',
    async (_name, document, more) => {
      const { accountId } = await buildCompany(app, '德海貨櫃股份有限公司', newName());
      for (const id of [accountId, UNKNOWN, 'x', '']) {
        expect(codes(await app.query(me.viewer, document, { id, version: 1, ...more }))).toEqual(['NOT_FOUND']);
        expect(await staffAccount(app, me.viewer, id)).toBeNull();
      }
    },
  );

  it.each(CHANGES)('%s: refuses an outdated version', async (_name, document, more) => {
    const { id } = await buildStaffAccount(app);
    for (const version of [0, 2]) {
      const answer = await app.query(me.viewer, document, { id, version, ...more });
      expect(fieldErrors(answer)).toEqual([['version', 'CONFLICT']]);
    }
    expect(await versionOf(id)).toBe(1);
  });

  it('refuses everyone but administrators', async () => {
    const { id } = await buildStaffAccount(app);
    const requests: [string, object][] = [
      ['{ staffAccounts { total } }', {}],
      ['query($id: ID!) { staffAccount(id: $id) { id } }', { id }],
      [INVITE, { input: { kind: 'ANALYST', accountName: 'x', personName: 'x', email: 'x' } }],
      [RESEND_INVITATION, { id }],
      ...CHANGES.map(([, document, more]): [string, object] => [document, { id, version: 1, ...more }]),
    ];
    const others = [
      await buildStaff(app, newName(), ['KL']),
      (await buildStaffAccount(app, { staffRoles: ['REVIEWER', 'POLICE_CHECK'] })).viewer,
      await buildAnalyst(app, newName()),
      (await buildCompany(app, '德海貨櫃股份有限公司', newName())).operator,
    ];
    for (const [document, variables] of requests) {
      for (const viewer of others) {
        expect(codes(await app.query(viewer, document, variables))).toEqual(['FORBIDDEN']);
      }
      expect(codes(await app.query({}, document, variables))).toEqual(['UNAUTHENTICATED']);
    }
    expect(await versionOf(id)).toBe(1);
  });
});
