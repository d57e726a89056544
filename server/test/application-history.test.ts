import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { type ApplicationResult, resultOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  setClock,
  createStaff,
  createPerson,
  newPassportNumber,
  applicationInput,
  passFormInput,
  query,
  createApplication,
  decide,
  decideAll,
  correct,
  withdraw,
} = api;
const { approveFully, issueCard, findApplication } = api;

const ITEMS =
  'query ReadItems($number: String!) { application(number: $number) { items { items { holder { idNumber } } } } }';
const NAMES =
  'query Names($number: String!) { application(number: $number) { items { items { holder { name maskedIdNumber } } } } }';
const READS = '{ idNumberReads { items { action operation applicationNumber passNumber companyName accountName } } }';
const reads = async (viewer: TestViewer) => (await query(viewer, READS, {})).data.idNumberReads.items;
const countAuditRows = async () =>
  Number((await rowsOf<{ count: string }>(cast.app, 'select count(*) as count from audit_entry'))[0]?.count);

describe('R-ACC-4 reading the ID numbers on an application', () => {
  it('audits each item that staff read, with its application; names and masked numbers leave no row', async () => {
    const idNumber = newPassportNumber();
    const application = await createApplication(
      applicationInput([await createPerson({ idNumber }), await createPerson()]),
    );
    const before = await countAuditRows();
    await query(cast.reviewer, NAMES, { number: application.number });
    expect(await countAuditRows()).toBe(before);
    const { data } = await query(cast.reviewer, ITEMS, { number: application.number });
    expect(data.application.items.items[0].holder.idNumber).toBe(idNumber);
    const rows = await rowsOf<{ subject_id: string }>(
      cast.app,
      'select subject_id from audit_entry order by id desc limit 2',
    );
    expect(rows.map(({ subject_id }) => subject_id).sort()).toEqual(application.items.items.map(({ id }) => id).sort());
    const [entry] = await reads(cast.reviewer);
    expect(entry).toEqual({
      action: 'ID_NUMBER_READ',
      operation: 'application',
      applicationNumber: application.number,
      passNumber: null,
      companyName: '德海貨櫃股份有限公司',
      accountName: 'reviewer-kl',
    });
  });

  it('lists reads for staff of the branch and administrators, not for other branches; companies leave no row', async () => {
    const application = await createApplication(applicationInput([await createPerson()]));
    const before = await countAuditRows();
    await query(cast.dehai.operator, ITEMS, { number: application.number });
    expect(await countAuditRows()).toBe(before);
    await query(cast.police, ITEMS, { number: application.number });
    const containsApplication = (entries: { applicationNumber: string | null }[]) =>
      entries.some(({ applicationNumber }) => applicationNumber === application.number);
    const administrator = await createStaff('records-admin', ['ADMINISTRATOR']);
    expect(containsApplication(await reads(cast.reviewer))).toBe(true);
    expect(containsApplication(await reads(administrator))).toBe(true);
    expect(containsApplication(await reads(cast.kaohsiungReviewer))).toBe(false);
  });

  it('R-ACC-5 shows another branch no number and writes no row', async () => {
    const application = await createApplication(applicationInput([await createPerson()]));
    const before = await countAuditRows();
    expect((await query(cast.kaohsiungReviewer, ITEMS, { number: application.number })).data.application).toBeNull();
    expect(await countAuditRows()).toBe(before);
  });

  it('hides the number when the audit row cannot be written', async () => {
    const idNumber = newPassportNumber();
    const application = await createApplication(applicationInput([await createPerson({ idNumber })]));
    await cast.app.asOwner('alter table audit_entry add constraint refuse_all check (false) not valid');
    const answer = await query(cast.reviewer, ITEMS, { number: application.number });
    await cast.app.asOwner('alter table audit_entry drop constraint refuse_all');
    expect(answer.text).not.toContain(idNumber);
    expect(answer.errors[0]?.extensions.code).toBe('INTERNAL');
  });
});

describe('R-PRD-1 the history of an application', () => {
  it('lists who did what, why and for how many people, newest first', async () => {
    const application = await createApplication(
      applicationInput([await createPerson(), await createPerson(), await createPerson()]),
    );
    const [first, second, third] = application.items.items;
    await setClock('2026-11-11T09:00:00+08:00');
    const partlyDecided = resultOf(
      await decide(cast.reviewer, application, [
        [first, 'APPROVE'],
        [second, 'RETURN', '照片模糊'],
        [third, 'APPROVE'],
      ]),
    );
    await setClock('2026-11-12T09:00:00+08:00');
    const again = resultOf(await correct(partlyDecided));
    const checked = resultOf(
      await decide(cast.police, again, [
        [first, 'APPROVE'],
        [third, 'REJECT', '查核不符'],
      ]),
    );
    resultOf(await withdraw(checked, [second?.id ?? '']));
    const entries = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', application.id);
    const people = (count: number) => [['people', null, String(count)]];
    const byStaff = (count: number) => [...people(count), ['branches', null, 'KL']];
    expect(
      entries.map(({ at: when, action, byKind, by, reason, changes }) => [
        when.slice(8, 10),
        action,
        byKind,
        by,
        reason,
        changes,
      ]),
    ).toEqual([
      ['12', 'WITHDRAWN', 'COMPANY', '林港生', '不再需要', people(1)],
      ['12', 'REJECTED', 'STAFF', null, '查核不符', byStaff(1)],
      ['12', 'APPROVED', 'STAFF', null, null, byStaff(1)],
      ['12', 'RESUBMITTED', 'COMPANY', '林港生', null, people(1)],
      ['11', 'RETURNED', 'STAFF', null, '照片模糊', byStaff(1)],
      ['11', 'FORWARDED', 'STAFF', null, null, byStaff(2)],
      ['10', 'SUBMITTED', 'COMPANY', '林港生', null, []],
    ]);
    const [withdrawn, rejected] = await historyOf(cast.app, cast.reviewer, 'APPLICATION', application.id);
    expect([withdrawn?.by, rejected?.by]).toEqual(['林港生', 'police-kl']);
    expect(await historyOf(cast.app, cast.kaohsiungReviewer, 'APPLICATION', application.id)).toEqual([]);
    expect(await historyOf(cast.app, cast.yonghang.operator, 'APPLICATION', application.id)).toEqual([]);
  });

  it('lists its steps, oldest first, without staff names for companies', async () => {
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const ids = application.items.items.map(({ id }) => id);
    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    await decideAll(cast.police, reviewed, 'REJECT', '查核不符');
    const stepsFor = async (viewer?: TestViewer) =>
      ((await findApplication(application.number, viewer)) as ApplicationResult & { steps: { by: string | null }[] })
        .steps;
    expect(await stepsFor()).toMatchObject([
      { action: null, from: null, to: null, byStaff: false, by: '林港生', itemIds: ids },
      { action: 'APPROVE', from: 'REVIEW', to: 'POLICE_CHECK', byStaff: true, by: null, reason: null, itemIds: ids },
      {
        action: 'REJECT',
        from: 'POLICE_CHECK',
        to: 'REJECTED',
        byStaff: true,
        by: null,
        reason: '查核不符',
        itemIds: ids,
      },
    ]);
    expect((await stepsFor(cast.reviewer)).map(({ by }) => by)).toEqual(['林港生', 'reviewer-kl', 'police-kl']);
  });

  it('R-PRD-5 R-PRD-6 lists on a pass what applications changed about it', async () => {
    const number = await issueCard(await createPerson(), {
      startDay: '2026-11-10',
      term: { count: 20, unit: 'DAY' },
    });
    const change = await approveFully(
      await createApplication(passFormInput('AREA_CHANGE', [number], { areaCodes: ['SUAO-ALL'] })),
    );
    await approveFully(await createApplication(passFormInput('RENEWAL', [number])));
    const cancellation = await approveFully(await createApplication(passFormInput('CANCELLATION', [number])));
    const { data } = await query(cast.reviewer, 'query($number: String!) { pass(number: $number) { id } }', { number });
    const entries = await historyOf(cast.app, cast.reviewer, 'PASS', data.pass.id);
    expect(entries.map(({ action }) => action)).toEqual([
      'CANCELLED',
      'RENEWED',
      'AREAS_CHANGED',
      'COLLECTED',
      'MADE',
      'ISSUED',
    ]);
    expect(entries[0]?.changes).toEqual([['applicationNumber', null, cancellation.number]]);
    expect(entries[2]?.changes).toContainEqual(['applicationNumber', null, change.number]);
  });

  it('R-PRD-1 refuses to change or delete steps, even as the database owner', async () => {
    await approveFully(await createApplication(applicationInput([await createPerson()])));
    for (const text of ['update application_step set reason = null', 'delete from application_step']) {
      await expect(rowsOf(cast.app, text)).rejects.toThrow();
      await expect(cast.app.asOwner(text)).rejects.toThrow();
    }
  });
});
