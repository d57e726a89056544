import { beforeAll, describe, expect, it } from 'vitest';
import { accountsOf, newName } from './support/accounts.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { buildStaffAccount } from './support/second-factor.js';
import { CHANGE_RIGHTS, DISABLE, INVITE } from './support/staff.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

const { rows } = accountsOf(() => app);
const buildAdministrator = () => buildStaffAccount(app, { staffRoles: ['ADMINISTRATOR'], branchCodes: [] });
const toReviewer = { roles: ['REVIEWER'], branchCodes: ['KL'] };

describe('the last administrator', () => {
  const LOCK = { text: 'select pg_advisory_xact_lock(?)', values: [7_316_003] };

  /** The only two administrators. */
  async function onlyTwoAdministrators() {
    await rows(`update account set disabled_at = now() where 'ADMINISTRATOR' = any(staff_roles)`);
    return [await buildAdministrator(), await buildAdministrator()] as const;
  }
  const countAdministrators = async () =>
    (await rows(`select 1 from account where 'ADMINISTRATOR' = any(staff_roles) and disabled_at is null`)).length;

  it.runIf(onPostgres())('stays when two administrators disable each other at the same time', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = await onlyTwoAdministrators();
      const drop = (who: typeof one, whom: typeof one) => () =>
        app.query(who.viewer, DISABLE, { id: whom.id, version: 1, reason: '離職' });
      const answers = await runBlockedCalls(app, LOCK, [drop(one, other), drop(other, one)]);
      expect(answers.flatMap(codes)).toEqual(['LAST_ADMINISTRATOR']);
      expect(await countAdministrators()).toBe(1);
    }
  });

  it.runIf(onPostgres())('stays when one of two administrators demotes the other while being disabled', async () => {
    const [one, other] = await onlyTwoAdministrators();
    const demoted = { id: other.id, version: 1, ...toReviewer };
    const answers = await runBlockedCalls(app, LOCK, [
      () => app.query(one.viewer, CHANGE_RIGHTS, demoted),
      () => app.query(other.viewer, DISABLE, { id: one.id, version: 1, reason: '離職' }),
    ]);
    expect(answers.flatMap(codes)).toEqual(['LAST_ADMINISTRATOR']);
    expect(await countAdministrators()).toBe(1);
  });

  it.runIf(onPostgres())('does not count invited administrators who have not signed in', async () => {
    const [one, other] = await onlyTwoAdministrators();
    const input = {
      kind: 'STAFF',
      accountName: newName(),
      personName: '新',
      email: 'n@twport.example',
      roles: ['ADMINISTRATOR'],
    };
    expect(codes(await app.query(one.viewer, INVITE, { input }))).toEqual([]);
    const answers = await runBlockedCalls(app, LOCK, [
      () => app.query(one.viewer, DISABLE, { id: other.id, version: 1, reason: '離職' }),
      () => app.query(other.viewer, DISABLE, { id: one.id, version: 1, reason: '離職' }),
    ]);
    expect(answers.flatMap(codes)).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('does not block disabling other staff, or administrators while another one is left', async () => {
    const [one, other] = await onlyTwoAdministrators();
    const { id } = await buildStaffAccount(app);
    for (const whom of [id, other.id]) {
      const answer = await app.query(one.viewer, DISABLE, { id: whom, version: 1, reason: '離職' });
      expect(codes(answer)).toEqual([]);
    }
    // A disabled administrator does not count and can be demoted.
    const demoted = { id: other.id, version: 2, ...toReviewer };
    expect(codes(await app.query(one.viewer, CHANGE_RIGHTS, demoted))).toEqual([]);
  });
});
