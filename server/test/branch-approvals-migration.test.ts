import { beforeAll, describe, expect, it } from 'vitest';
import { Migration20261128145709_branch_approvals } from '../src/migrations/Migration20261128145709_branch_approvals.js';
import type { TestViewer } from './support/app.js';
import { type ApplicationResult, resultOf, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, createStaff, createPerson, createPass, applicationInput, passFormInput, createApplication, decideAll } =
  api;

/** A database as the version before left it: the same applications, with nothing of what each branch decides. */
async function migratedAgain(): Promise<void> {
  await rowsOf(cast.app, 'delete from branch_approval');
  const migration = new Migration20261128145709_branch_approvals(undefined as never, undefined as never);
  await migration.up();
  const backfill = migration.getQueries().map(String);
  for (const statement of backfill) {
    if (statement.trimStart().startsWith('insert')) await rowsOf(cast.app, statement);
  }
}

/** The same of one that served beside this version. */
async function sweptAfterwards(): Promise<void> {
  await rowsOf(cast.app, 'delete from branch_approval');
  await cast.app.services.jobs.run('sweep', null);
}

const approvals = async ({ number }: ApplicationResult) => {
  const rows = await rowsOf<{ step: string; branch_code: string; approved: boolean }>(
    cast.app,
    `select d.step, d.branch_code, d.approved_at is not null approved from branch_approval d
       join application_item i on i.id = d.item_id join application a on a.id = i.application_id
      where a.number = $1 order by d.step, d.branch_code`,
    number,
  );
  return rows.map(({ step, branch_code, approved }) => `${step} ${branch_code}${approved ? ' approved' : ''}`);
};

const TWO_PORTS = { areaCodes: ['KEELUNG-EAST', 'KAOHSIUNG-PENGLAI'] };
let everywhere: TestViewer;
beforeAll(async () => {
  everywhere = await createStaff('reviewer-of-both', ['REVIEWER'], ['KL', 'KH']);
});

describe('R-PRD-1 applications under way when every branch began to decide', () => {
  it.each([
    ['a first card for ports of two branches', async () => applicationInput([await createPerson()], TWO_PORTS)],
    ['of one branch', async () => applicationInput([await createPerson()])],
    [
      'R-PRD-6 a change that adds a port of another branch and takes its own away',
      async () =>
        passFormInput(
          'AREA_CHANGE',
          [await createPass(await createPerson(), { validTo: new Date('2028-02-29T15:59:59Z') })],
          {
            areaCodes: ['KAOHSIUNG-PENGLAI'],
          },
        ),
    ],
    [
      'R-PRD-5 a renewal with a further port',
      async () =>
        passFormInput(
          'RENEWAL',
          [await createPass(await createPerson(), { validTo: new Date('2026-12-01T15:59:59Z') })],
          TWO_PORTS,
        ),
    ],
    [
      'R-PRD-4 a cancellation, which the branch of the card decides',
      async () =>
        passFormInput('CANCELLATION', [
          await createPass(await createPerson(), { validTo: new Date('2028-02-29T15:59:59Z') }),
        ]),
    ],
  ])('need the same approvals as if they came today: %s', async (_title, input) => {
    const application = await createApplication(await input());
    const today = await approvals(application);
    expect(today.length).toBeGreaterThan(0);
    await migratedAgain();
    expect(await approvals(application)).toEqual(today);
    await sweptAfterwards();
    expect(await approvals(application)).toEqual(today);
  });

  it('that had passed the review of the branch of collection alone keep that, and go to the police of every branch', async () => {
    const application = await createApplication(applicationInput([await createPerson()], TWO_PORTS));
    const reviewed = resultOf(await decideAll(everywhere, application, 'APPROVE'));
    expect(reviewed.items.items[0]?.state).toBe('POLICE_CHECK');
    for (const carry of [migratedAgain, sweptAfterwards]) {
      await carry();
      expect(await approvals(application)).toEqual(['POLICE_CHECK KH', 'POLICE_CHECK KL', 'REVIEW KL approved']);
    }
    const checked = resultOf(await decideAll(cast.police, reviewed, 'APPROVE'));
    expect(checked.items.items[0]?.state).toBe('POLICE_CHECK');
  });

  it('are approved anew when a server of the version before sends them in again', async () => {
    const application = await createApplication(applicationInput([await createPerson()], TWO_PORTS));
    await decideAll(cast.kaohsiungReviewer, application, 'APPROVE');
    expect(await approvals(application)).toContain('REVIEW KH approved');
    await rowsOf(
      cast.app,
      `insert into application_step (item_id, at, action, from_state, to_state)
       values ($1, now(), 'RESUBMIT', 'RETURNED', 'REVIEW')`,
      application.items.items[0]?.id,
    );
    expect(await approvals(application)).toContain('REVIEW KH');
  });

  it('that are decided or returned need none', async () => {
    const [rejected, returned] = [
      await createApplication(applicationInput([await createPerson()], TWO_PORTS)),
      await createApplication(applicationInput([await createPerson()], TWO_PORTS)),
    ];
    await decideAll(everywhere, rejected, 'REJECT', '不符規定');
    await decideAll(everywhere, returned, 'RETURN', '請補正');
    await migratedAgain();
    expect([await approvals(rejected), await approvals(returned)]).toEqual([[], []]);
  });
});
