import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { done, type Shown, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';

const story = useApplications();
const { cast, at, staff, person, newPassport, filled, about, ask, submitted, decide, decideAll, correct, withdraw } =
  story;
const { approved, card, find } = story;

const ITEMS =
  'query ReadItems($number: String!) { application(number: $number) { items { items { holder { idNumber } } } } }';
const NAMES =
  'query Names($number: String!) { application(number: $number) { items { items { holder { name maskedIdNumber } } } } }';
const READS = '{ idNumberReads { items { action operation applicationNumber passNumber companyName accountName } } }';
const reads = async (viewer: TestViewer) => (await ask(viewer, READS, {})).data.idNumberReads.items;
const audited = async () =>
  Number((await rowsOf<{ count: string }>(cast.app, 'select count(*) as count from audit_entry'))[0]?.count);

describe('R-ACC-4 reading the ID numbers on an application', () => {
  it('as staff leaves a row about the item, which names the application; names and masked numbers leave none', async () => {
    const idNumber = newPassport();
    const shown = await submitted(filled([await person({ idNumber }), await person()]));
    const before = await audited();
    await ask(cast.reviewer, NAMES, { number: shown.number });
    expect(await audited()).toBe(before);
    const { data } = await ask(cast.reviewer, ITEMS, { number: shown.number });
    expect(data.application.items.items[0].holder.idNumber).toBe(idNumber);
    const rows = await rowsOf<{ subject_id: string }>(
      cast.app,
      'select subject_id from audit_entry order by id desc limit 2',
    );
    expect(rows.map(({ subject_id }) => subject_id).sort()).toEqual(shown.items.items.map(({ id }) => id).sort());
    const [entry] = await reads(cast.reviewer);
    expect(entry).toEqual({
      ...{ action: 'ID_NUMBER_READ', operation: 'ReadItems', applicationNumber: shown.number, passNumber: null },
      ...{ companyName: '德海貨櫃股份有限公司', accountName: 'reviewer-kl' },
    });
  });

  it('is told to staff of the branch and administrators, not to other branches; companies leave no rows', async () => {
    const shown = await submitted(filled([await person()]));
    const before = await audited();
    await ask(cast.dehai.operator, ITEMS, { number: shown.number });
    expect(await audited()).toBe(before);
    await ask(cast.police, ITEMS, { number: shown.number });
    const told = (entries: { applicationNumber: string | null }[]) =>
      entries.some(({ applicationNumber }) => applicationNumber === shown.number);
    const administrator = await staff('records-admin', ['ADMINISTRATOR']);
    expect(told(await reads(cast.reviewer))).toBe(true);
    expect(told(await reads(administrator))).toBe(true);
    expect(told(await reads(cast.elsewhere))).toBe(false);
  });

  it('R-ACC-5 another branch gets no number, and leaves no row', async () => {
    const shown = await submitted(filled([await person()]));
    const before = await audited();
    expect((await ask(cast.elsewhere, ITEMS, { number: shown.number })).data.application).toBeNull();
    expect(await audited()).toBe(before);
  });

  it('the number is not shown when its reading cannot be written down', async () => {
    const idNumber = newPassport();
    const shown = await submitted(filled([await person({ idNumber })]));
    await cast.app.asOwner('alter table audit_entry add constraint nothing_goes check (false) not valid');
    const told = await ask(cast.reviewer, ITEMS, { number: shown.number });
    await cast.app.asOwner('alter table audit_entry drop constraint nothing_goes');
    expect(told.text).not.toContain(idNumber);
    expect(told.errors[0]?.extensions.code).toBe('INTERNAL');
  });
});

describe('R-PRD-1 what happened to an application', () => {
  it('is in its history, newest first: who, what, why, for how many', async () => {
    const shown = await submitted(filled([await person(), await person(), await person()]));
    const [first, second, third] = shown.items.items;
    await at('2026-11-11T09:00:00+08:00');
    const half = done(
      await decide(cast.reviewer, shown, [
        [first, 'APPROVE'],
        [second, 'RETURN', '照片模糊'],
        [third, 'APPROVE'],
      ]),
    );
    await at('2026-11-12T09:00:00+08:00');
    const again = done(await correct(half));
    const checked = done(
      await decide(cast.police, again, [
        [first, 'APPROVE'],
        [third, 'REJECT', '查核不符'],
      ]),
    );
    done(await withdraw(checked, [second?.id ?? '']));
    const entries = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', shown.id);
    const people = (count: number) => [['people', null, String(count)]];
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
      ['12', 'REJECTED', 'STAFF', null, '查核不符', people(1)],
      ['12', 'APPROVED', 'STAFF', null, null, people(1)],
      ['12', 'RESUBMITTED', 'COMPANY', '林港生', null, people(1)],
      ['11', 'RETURNED', 'STAFF', null, '照片模糊', people(1)],
      ['11', 'FORWARDED', 'STAFF', null, null, people(2)],
      ['10', 'SUBMITTED', 'COMPANY', '林港生', null, []],
    ]);
    const [withdrawn, rejected] = await historyOf(cast.app, cast.reviewer, 'APPLICATION', shown.id);
    expect([withdrawn?.by, rejected?.by]).toEqual(['林港生', 'police-kl']);
    expect(await historyOf(cast.app, cast.elsewhere, 'APPLICATION', shown.id)).toEqual([]);
    expect(await historyOf(cast.app, cast.yonghang.operator, 'APPLICATION', shown.id)).toEqual([]);
  });

  it('and in its steps, oldest first: to companies staff have no names', async () => {
    const shown = await submitted(filled([await person(), await person()]));
    const ids = shown.items.items.map(({ id }) => id);
    const reviewed = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    await decideAll(cast.police, reviewed, 'REJECT', '查核不符');
    const stepsFor = async (viewer?: TestViewer) =>
      ((await find(shown.number, viewer)) as Shown & { steps: { by: string | null }[] }).steps;
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

  it('R-PRD-5 R-PRD-6 a pass tells what applications did to it', async () => {
    const number = await card(await person(), { term: { count: 20, unit: 'DAY' } });
    const change = await approved(await submitted(about('AREA_CHANGE', [number], { areaCodes: ['SUAO-ALL'] })));
    await approved(await submitted(about('RENEWAL', [number])));
    const cancellation = await approved(await submitted(about('CANCELLATION', [number])));
    const { data } = await ask(cast.reviewer, 'query($number: String!) { pass(number: $number) { id } }', { number });
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

  it('R-PRD-1 its steps cannot be rewritten, by whomever', async () => {
    await approved(await submitted(filled([await person()])));
    for (const text of ['update application_step set reason = null', 'delete from application_step']) {
      await expect(rowsOf(cast.app, text)).rejects.toThrow();
      await expect(cast.app.asOwner(text)).rejects.toThrow();
    }
  });
});
