import { beforeAll, describe, expect, it } from 'vitest';
import type { HistorySubject } from '../src/access/words.js';
import { type Change, type HistoryEvent, recordHistory } from '../src/history/history.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildShared } from './support/build.js';
import { actionsOf, historyAnswer, historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { SECRETS } from './support/secrets.js';
import { buildWorld, type World } from './support/world.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const SUBJECTS = ['COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION'] as const;

let app: TestApp;
let world: World;
let staffId: string;
let clerk: { id: string; viewer: TestViewer };
let sharedOfB: { id: string; viewer: TestViewer };

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  const { companyId, accountId } = world.b;
  [{ id: staffId }] = (await rowsOf<{ id: string }>(
    app,
    `select id from account where account_name = 'reviewer-kl'`,
  )) as [{ id: string }];
  const clerkId = await buildAccount(app, 'GENERAL', 'clerk-of-b', { companyId });
  await rowsOf(app, 'update account set company_administrator = false where id = $1', clerkId);
  clerk = { id: clerkId, viewer: await app.signedIn(clerkId) };
  const shared = await buildShared(app, 'acts-for-b', [accountId]);
  const bindingId = shared.bindingIds[0] ?? '';
  sharedOfB = { id: shared.accountId, viewer: await app.signedIn(shared.accountId, { bindingId }) };
  for (const id of [clerkId, shared.accountId, staffId]) {
    await record(id, { subject: 'ACCOUNT', subjectId: id, action: 'CHANGED', changes: changes('email', 'mobile') });
  }
  return app.stop;
});

const changes = (...fields: Change<'email' | 'mobile'>['field'][]) =>
  fields.map((field) => ({ field, before: `old ${field}`, after: `new ${field}` }));
const record = (accountId: string, ...happenings: HistoryEvent[]) =>
  recordHistory(app.services.orm.em.fork(), { services: app.services, now: app.clock.now(), accountId }, happenings);
const ofB = (viewer: TestViewer, subject: HistorySubject) => historyOf(app, viewer, subject, world.b.records[subject]);
const changed = async (viewer: TestViewer, subject: HistorySubject) => {
  const entry = (await ofB(viewer, subject)).find(({ action }) => action === 'CHANGED');
  return { changes: entry?.changes, masked: entry?.masked };
};

describe('R-ACC-5 a hidden history gets the same answer as that of a record that does not exist', () => {
  const HIDDEN: [who: string, viewer: () => TestViewer, subjects: readonly HistorySubject[]][] = [
    ['an operator of another company', () => world.a.operator, SUBJECTS],
    ['a shared account acting for another company', () => world.a.shared, SUBJECTS],
    ['a shared account acting for the company', () => sharedOfB.viewer, ['ACCOUNT']],
    ['an account that does not administer the company', () => clerk.viewer, ['ACCOUNT']],
    ['a reviewer of another branch', () => world.staffOfHualien, ['PERSON', 'PASS', 'APPLICATION']],
    ['police of another branch', () => world.policeOfHualien, ['ACCOUNT', 'PERSON', 'PASS', 'APPLICATION']],
    ['an administrator', () => world.administrator, SUBJECTS],
  ];

  it.each(HIDDEN)('%s', async (_who, viewer, subjects) => {
    for (const subject of subjects) {
      const hidden = await historyAnswer(app, viewer(), subject, world.b.records[subject]);
      expect(hidden).toBe('200 {"data":{"history":{"total":0,"items":[]}}}\n');
      for (const id of [UNKNOWN, 'x']) expect(await historyAnswer(app, viewer(), subject, id)).toBe(hidden);
    }
  });

  it('is empty when the kind of record does not match the id', async () => {
    const { records, operator } = world.b;
    for (const viewer of [operator, world.staffOfKeelung, world.staffOfHualien, world.policeOfHualien]) {
      for (const subject of SUBJECTS) {
        for (const other of SUBJECTS.filter((one) => one !== subject)) {
          expect(await historyOf(app, viewer, subject, records[other]), `${subject} ${other}`).toEqual([]);
        }
      }
    }
  });

  it('refuses visitors and analysts', async () => {
    const document = `{ history(subject: PASS, id: "${world.b.records.PASS}") { total } }`;
    expect(codes(await app.query({}, document))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await app.query(world.analyst, document))).toEqual(['FORBIDDEN']);
  });
});

describe('R-ACC-1 a company reads its own history unmasked', () => {
  it('of itself, its people, passes, applications and accounts', async () => {
    const { operator } = world.b;
    expect(await changed(operator, 'PERSON')).toEqual({
      changes: [
        ['name', SECRETS.name, null],
        ['englishName', SECRETS.englishName, null],
        ['idNumber', SECRETS.idNumber, null],
        ['mobile', SECRETS.mobile, null],
      ],
      masked: [],
    });
    expect((await changed(operator, 'COMPANY')).masked).toEqual([]);
    expect((await changed(operator, 'ACCOUNT')).masked).toEqual([]);
    const reasons = (await ofB(operator, 'COMPANY')).map(({ reason }) => reason);
    expect(reasons).toEqual([SECRETS.rejection, SECRETS.rejection, null]);
    expect((await ofB(operator, 'PASS'))[0]?.reason).toBe(SECRETS.rejection);
    expect(actionsOf(await ofB(operator, 'APPLICATION'))).toEqual(['SUBMITTED']);
  });

  it('through a shared account as well (R-REG-7), and of deleted people, by the company reading right', async () => {
    await rowsOf(app, 'update person set deleted_at = now() where id = $1', world.b.personId);
    try {
      for (const viewer of [world.b.operator, world.b.reader, sharedOfB.viewer]) {
        expect((await changed(viewer, 'PERSON')).changes).toContainEqual(['idNumber', SECRETS.idNumber, null]);
      }
      for (const subject of ['PERSON', 'PASS', 'APPLICATION'] as const) {
        expect(await ofB(clerk.viewer, subject)).toEqual([]);
      }
      // Of its company it reads what is the company's, but not the texts of spot checks of colleagues' passes.
      const ofCompany = await ofB(clerk.viewer, 'COMPANY');
      expect(ofCompany.map(({ reason }) => reason)).toEqual([null, SECRETS.rejection, null]);
      expect((await changed(clerk.viewer, 'COMPANY')).masked).toEqual([]);
    } finally {
      await rowsOf(app, 'update person set deleted_at = null where id = $1', world.b.personId);
    }
  });

  it('shows accounts to their company administrator, and to others only their own', async () => {
    const account = (viewer: TestViewer, id: string) => historyOf(app, viewer, 'ACCOUNT', id);
    const entry = {
      changes: [
        ['email', 'old email', 'new email'],
        ['mobile', 'old mobile', 'new mobile'],
      ],
      masked: [],
    };
    expect(await account(world.b.operator, clerk.id)).toMatchObject([entry]);
    expect(await account(clerk.viewer, clerk.id)).toMatchObject([entry]);
    expect(await account(sharedOfB.viewer, sharedOfB.id)).toMatchObject([entry]);
    expect(await account(world.b.operator, sharedOfB.id)).toEqual([]);
    expect(await account(sharedOfB.viewer, clerk.id)).toEqual([]);
  });

  it('omits staff names, except who made a spot check (R-ONE-6)', async () => {
    const pass = { subject: 'PASS', subjectId: world.b.records.PASS } as const;
    const actions = ['CHANGED', 'SPOT_CHECK_PASSED', 'SUSPENSION_LIFTED'] as const;
    await record(staffId, ...actions.map((action) => ({ ...pass, action })));
    const authors = async (viewer: TestViewer) =>
      (await ofB(viewer, 'PASS')).slice(0, 3).map(({ action, by, byKind }) => [action, by, byKind]);
    expect(await authors(world.b.operator)).toEqual([
      ['SUSPENSION_LIFTED', '林港生', 'STAFF'],
      ['SPOT_CHECK_PASSED', '林港生', 'STAFF'],
      ['CHANGED', null, 'STAFF'],
    ]);
    expect((await authors(world.staffOfKeelung)).at(-1)).toEqual(['CHANGED', '林港生', 'STAFF']);
  });
});

describe('R-ACC-2 what staff read of a history', () => {
  it('masks names and ID numbers and hides the phone of a holder of their branch', async () => {
    const masked = {
      changes: [
        ['name', '祕○人', null],
        ['englishName', 'S○○○○○○○○○○○○D', null],
        ['idNumber', 'ZQ777****', null],
        ['mobile', null, null],
      ],
      masked: ['name', 'englishName', 'idNumber', 'mobile'],
    };
    expect(await changed(world.staffOfKeelung, 'PERSON')).toEqual(masked);
    expect(await world.auditCounts(staffId)).toEqual({ ID_NUMBER_READ: 2 });
  });

  it('shows reviewers what they decide on but no reasons of spot checks, and police nothing personal', async () => {
    const byReviewer = await ofB(world.staffOfHualien, 'COMPANY');
    expect(byReviewer.map(({ action, by, reason }) => [action, by, reason])).toEqual([
      ['SPOT_CHECK_FAILED', SECRETS.accountPerson, null],
      ['CERTIFICATE_REJECTED', SECRETS.accountPerson, SECRETS.rejection],
      ['CHANGED', SECRETS.accountPerson, null],
    ]);
    expect(byReviewer.at(-1)).toMatchObject({ masked: [] });
    const byPolice = await ofB(world.policeOfHualien, 'COMPANY');
    expect(byPolice.map(({ by, reason }) => [by, reason])).toEqual(Array(3).fill([null, null]));
    expect(
      byPolice
        .at(-1)
        ?.changes.flat(1)
        .filter((text) => text?.startsWith('祕密')),
    ).toEqual([]);
    expect(byPolice.at(-1)?.masked).toHaveLength(5);
  });

  it('shows reviewers the accounts of companies and administrators those of staff, without phones', async () => {
    const account = (viewer: TestViewer, id: string) => historyOf(app, viewer, 'ACCOUNT', id);
    const { staffOfHualien, administrator } = world;
    for (const id of [clerk.id, sharedOfB.id]) {
      expect(await account(staffOfHualien, id)).toMatchObject([{ masked: [] }]);
      expect(await account(administrator, id)).toEqual([]);
    }
    expect(await account(administrator, staffId)).toMatchObject([
      {
        changes: [
          ['email', 'old email', 'new email'],
          ['mobile', null, null],
        ],
        masked: ['mobile'],
      },
    ]);
    expect(await account(staffOfHualien, staffId)).toEqual([]);
  });
});
