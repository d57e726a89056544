import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildStaff, buildToken } from './support/build.js';
import { buildGateSystem } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const OVERVIEW = `{ administratorOverview { gates { state count } failedMessages neverSignedIn signedInLongAgo
  expiringTokens { holderKind holderId holderName replaced accessToken { label expiresAt } }
  failedJobs { queue count lastAt } } }`;
const STAFF = `query($last: LastSignIn!) { staffAccounts(filter: { lastSignIn: $last }) { total items { personName lastSignInAt } } }`;

let app: TestApp;
let administrator: TestViewer;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-10T12:00:00+08:00' });
  administrator = await app.signedIn(
    await buildAccount(app, 'STAFF', 'port-admin-overview', { staffRoles: ['ADMINISTRATOR'] }),
  );
  return app.stop;
});

const overview = async () => (await app.query(administrator, OVERVIEW)).data.administratorOverview;

describe('the overview of administrators', () => {
  it('is empty where nothing is to be seen to', async () => {
    await rowsOf(app, 'update account set last_sign_in_at = $1 returning id', app.clock.now());
    expect(await overview()).toMatchObject({
      ...{ failedMessages: 0, neverSignedIn: 0, signedInLongAgo: 0, expiringTokens: [], failedJobs: [] },
      gates: expect.arrayContaining([{ state: 'SILENT', count: 0 }]),
    });
  });

  it('names the tokens that expire within 30 days, not those that are over, revoked or of disabled accounts', async () => {
    await buildGateSystem(app, 'gates-expiring', ['KL']);
    const analyst = await buildAccount(app, 'ANALYST', 'analyst-expiring');
    await buildToken(app, analyst);
    const until = (name: string, at: string) =>
      rowsOf(
        app,
        'update access_token set expires_at = $1 where account_id = (select id from account where account_name = $2) returning id',
        `2026-${at}:00+08:00`,
        name,
      );
    await until('gates-expiring', '12-10T12:00');
    await until('analyst-expiring', '12-10T12:01');
    const soon = await overview();
    expect(soon.expiringTokens).toMatchObject([
      {
        holderKind: 'GATE',
        holderName: '林港生',
        replaced: false,
        accessToken: { expiresAt: '2026-12-10T12:00:00+08:00' },
      },
    ]);
    await until('analyst-expiring', '11-11T00:00');
    await buildToken(app, analyst);
    expect((await overview()).expiringTokens).toMatchObject([
      { holderKind: 'ANALYST', holderId: analyst, replaced: true },
      { holderKind: 'GATE' },
    ]);
    await until('gates-expiring', '11-10T12:00');
    await rowsOf(app, 'update account set disabled_at = $1 where id = $2 returning id', app.clock.now(), analyst);
    expect((await overview()).expiringTokens).toEqual([]);
  });

  it('counts accounts that never signed in or not for 90 days, and lists them', async () => {
    const [never, long, lately, ended] = await Promise.all(
      ['never', 'long', 'lately', 'ended'].map((name) =>
        buildAccount(app, 'STAFF', `staff-${name}`, { personName: name }),
      ),
    );
    const signedIn = (id: string | undefined, at: string) =>
      rowsOf(app, 'update account set last_sign_in_at = $1 where id = $2 returning id', at, id);
    await signedIn(long, '2026-08-12T12:00:00+08:00');
    await signedIn(lately, '2026-08-12T12:00:01+08:00');
    await rowsOf(app, 'update account set disabled_at = $1 where id = $2 returning id', app.clock.now(), ended);
    expect(never).toBeDefined();
    expect(await overview()).toMatchObject({ neverSignedIn: 1, signedInLongAgo: 1 });
    const list = async (last: string) => (await app.query(administrator, STAFF, { last })).data.staffAccounts;
    expect(await list('NEVER')).toEqual({ total: 1, items: [{ personName: 'never', lastSignInAt: null }] });
    expect(await list('LONG_AGO')).toEqual({
      total: 1,
      items: [{ personName: 'long', lastSignInAt: '2026-08-12T12:00:00+08:00' }],
    });
  });

  it('names the queues of which jobs failed for good', async () => {
    await rowsOf(
      app,
      `insert into pgboss.job (name, state, completed_on) values ('sweep', 'failed', $1), ('sweep', 'failed', $2) returning id`,
      '2026-11-09T12:00:00+08:00',
      '2026-11-01T12:00:00+08:00',
    );
    expect((await overview()).failedJobs).toEqual([{ queue: 'sweep', count: 1, lastAt: '2026-11-09T12:00:00+08:00' }]);
  });

  it('is refused to all others', async () => {
    const reviewer = await buildStaff(app, 'reviewer-overview', ['KL']);
    expect(codes(await app.query(reviewer, OVERVIEW))).toEqual(['FORBIDDEN']);
  });
});
