import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, useApplications } from './support/applications.js';
import { useBans } from './support/bans.js';

const api = useApplications();
const { cast, setClock, createStaff, newPassportNumber, query } = api;
const { ban, propose, decide, findBan } = useBans(api);

const RULES = `causes { cause { id code holdsFrom months cancelsAtCase extraMonths } inUse withdrawable withdrawnAt enteredBy }
  companies { id holdsFrom cases days furtherDays withdrawable withdrawnAt }`;
const ENTER = `mutation($input: BanCauseInput!) { enterBanCause(input: $input) { ${RULES} } }`;
const ENTER_COMPANY = `mutation($input: CompanyBarRuleInput!) { enterCompanyBarRule(input: $input) { ${RULES} } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawBanRule(id: $id) { ${RULES} } }`;

let administrator: TestViewer;
beforeAll(async () => {
  administrator = await createStaff('administrator', ['ADMINISTRATOR'], []);
});

const version = (more: object = {}) => ({
  ...{ code: 'RULE_VIOLATION', nameZh: '違反港區管理規定', nameEn: 'Violation of the rules', inUse: true },
  ...{ holdsFrom: '2026-11-11', months: [6], cancelsAtCase: 2, extraMonths: 2 },
  ...more,
});
const enter = (more: object = {}, viewer = administrator) => query(viewer, ENTER, { input: version(more) });
const unknown = { name: '無人' };
const causes = async () =>
  (await query(cast.reviewer, '{ banCauses { code months holdsFrom } }', {})).data.banCauses as {
    code: string;
    months: number[];
  }[];

describe('R-BAN-1 R-WEB-2 the rule table', () => {
  it('the matrix of 2026-03-01 holds from that day, what was before stays before', async () => {
    await setClock('2026-02-28T23:59:59+08:00');
    expect((await causes()).find(({ code }) => code === 'RULE_VIOLATION')?.months).toEqual([1, 3, 6]);
    expect(refusals(await propose(newPassportNumber(), { ...unknown, months: 2 }))).toEqual([
      ['OUT_OF_RANGE', 'months'],
    ]);
    const before = (await propose(newPassportNumber(), { ...unknown, months: 6 })).data.proposeBan;
    await setClock('2026-03-01T00:00:00+08:00');
    expect((await causes()).find(({ code }) => code === 'RULE_VIOLATION')?.months).toEqual([1, 2, 3]);
    expect(refusals(await propose(newPassportNumber(), { ...unknown, months: 6 }))).toEqual([
      ['OUT_OF_RANGE', 'months'],
    ]);
    // Entered the day before, it keeps the rule of that day.
    expect((await decide(before.id, 'CONFIRMED')).data.decideBan.until).toBe('2026-08-31T23:59:59+08:00');
  });

  it('a version holds from its day on, never for the past, and what was entered keeps its rule', async () => {
    const number = newPassportNumber();
    for (const holdsFrom of ['2026-11-10', '2026-03-01', '2020-01-01']) {
      expect(refusals(await enter({ holdsFrom }))).toEqual([['OUT_OF_RANGE', 'holdsFrom']]);
    }
    await ban(number, unknown);
    expect(refusals(await enter())).toEqual([]);
    expect(refusals(await enter())).toEqual([['BAN_CAUSE_TAKEN', 'holdsFrom']]);
    const open = (await propose(number)).data.proposeBan;
    await setClock('2026-11-11T00:00:00+08:00');
    expect((await decide(open.id, 'CONFIRMED')).data.decideBan).toMatchObject({ caseNumber: 2, cancelsCards: false });
    expect(await ban(number, { months: 6 })).toMatchObject({ caseNumber: 3, cancelsCards: true, termMonths: 8 });
    expect(await findBan(open.id)).toMatchObject({ termMonths: 1 });
  });

  it('a cause goes out of use, and a new one comes', async () => {
    await enter({ code: 'NO_PASS', inUse: false, holdsFrom: '2026-11-20' });
    await enter({ code: 'drone', holdsFrom: '2026-11-20', cancelsAtCase: null, months: [12, 1, 1] });
    await setClock('2026-11-20T00:00:00+08:00');
    const codes = (await causes()).map(({ code }) => code);
    expect([codes.includes('NO_PASS'), codes.includes('DRONE')]).toEqual([false, true]);
    expect(refusals(await propose(newPassportNumber(), { ...unknown, cause: 'NO_PASS' }))).toEqual([
      ['INVALID', 'cause'],
    ]);
    expect(await ban(newPassportNumber(), { ...unknown, cause: 'DRONE', months: 12 })).toMatchObject({
      termMonths: 12,
    });
  });

  it('refuses what is out of range, all at once, and all but administrators', async () => {
    const wrong = {
      code: 'x',
      months: [0, 13],
      cancelsAtCase: 1,
      extraMonths: 13,
      nameZh: ' ',
      holdsFrom: '2026-11-10',
    };
    expect(refusals(await enter(wrong)).map(([, field]) => field)).toEqual([
      ...['nameZh', 'code', 'holdsFrom', 'months', 'cancelsAtCase', 'extraMonths'],
    ]);
    expect(refusals(await enter({}, cast.reviewer))).toEqual([['FORBIDDEN', undefined]]);
    expect(refusals(await query(cast.police, '{ banRules { causes { inUse } } }', {}))).toEqual([
      ['FORBIDDEN', undefined],
    ]);
  });

  it('a version that does not hold yet is withdrawn, one that holds is not', async () => {
    const { data } = await query(administrator, ENTER_COMPANY, {
      input: { holdsFrom: '2026-12-01', cases: 3, days: 14, furtherDays: 14 },
    });
    const [next, holding] = data.enterCompanyBarRule.companies;
    expect([next.withdrawable, holding]).toMatchObject([
      true,
      { cases: 5, days: 7, furtherDays: 14, withdrawable: false },
    ]);
    expect(refusals(await query(administrator, WITHDRAW, { id: holding.id }))).toEqual([
      ['BAN_RULE_IN_FORCE', undefined],
    ]);
    expect(refusals(await query(administrator, WITHDRAW, { id: next.id }))).toEqual([]);
    expect(refusals(await query(administrator, WITHDRAW, { id: next.id }))).toEqual([['NOT_FOUND', undefined]]);
    const again = { holdsFrom: '2026-12-01', cases: 1000, days: -1, furtherDays: 366 };
    expect(refusals(await query(administrator, ENTER_COMPANY, { input: again })).map(([, field]) => field)).toEqual([
      ...['cases', 'days', 'furtherDays'],
    ]);
  });
});
