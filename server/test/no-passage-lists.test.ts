import { describe, expect, it } from 'vitest';
import { buildAccount, buildStaff } from './support/build.js';
import { rowsOf } from './support/rows.js';
import { useUnusedCards } from './support/unused-cards.js';

const api = useUnusedCards();
const { cast, createPerson, createPass, newCompany, compareOn, cardSince, listOf, digestsOf } = api;
let organisation = 0;

describe('R-NOP-5 the digest', () => {
  it('tells a company once of each card that is listed, with the day, and of each that is deactivated', async () => {
    const company = await newCompany();
    const [first, second] = [
      await cardSince('2026-11-01T12:00:00+08:00', company),
      await cardSince('2026-12-01T12:00:00+08:00', company),
    ];
    await compareOn('2027-04-30');
    const [listed, ...none] = await digestsOf(company);
    expect(none).toEqual([]);
    expect([listed?.text.includes(first), listed?.text.includes('2027-05-01'), listed?.text.includes(second)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(listed?.text).toContain('歐○○娜');
    await rowsOf(cast.app, `update account set language = 'EN' where id = $1`, company.accountId);
    await compareOn('2027-05-01');
    const [, both, ...others] = await digestsOf(company);
    expect(others).toEqual([]);
    expect(both?.text).toContain('have been deactivated');
    expect(both?.text).toContain(first);
    expect(both?.text).toContain(second);
    expect(both?.text).toContain('2027-06-01');
    await compareOn('2027-05-02');
    expect(await digestsOf(company)).toHaveLength(2);
  });
});

describe('R-NOP-3 the lists', () => {
  it('are strictly owned or not, masked where not, and of the branch for staff', async () => {
    const company = await newCompany();
    const colleague = await buildAccount(cast.app, 'GENERAL', `unused-${organisation}`, {
      companyId: company.id,
      companyAdministrator: false,
    });
    const idNumber = `U${++organisation}2233445`;
    const person = await createPerson({ name: '林學四', idNumber }, company);
    const facts = { issuedAt: new Date('2026-11-01T12:00:00+08:00'), validTo: new Date('2031-12-31T23:59:59+08:00') };
    const number = await createPass(person, facts, company);
    await compareOn('2027-05-01');
    const viewer = await cast.app.signedIn(colleague);
    expect(await listOf(viewer, 'SIX_MONTHS')).toEqual([]);
    expect(await listOf(viewer, 'SIX_MONTHS', { ownership: 'NON_OWNED' })).toMatchObject([
      {
        lastUsedAt: '2026-11-01T12:00:00+08:00',
        pass: { number, status: 'DEACTIVATED', holder: { name: '林○四', idNumber: `${idNumber.slice(0, -4)}****` } },
      },
    ]);
    expect(await listOf(company.operator, 'SIX_MONTHS', { ownership: 'NON_OWNED' })).toEqual([]);
    expect(await listOf(company.operator, 'SIX_MONTHS')).toMatchObject([
      { pass: { holder: { name: '林學四', idNumber } } },
    ]);
    const other = await newCompany();
    for (const ownership of ['OWNED', 'NON_OWNED'])
      expect(await listOf(other.operator, 'SIX_MONTHS', { ownership })).toEqual([]);
    const ofBranch = await listOf(cast.reviewer, 'SIX_MONTHS', { number });
    expect(ofBranch).toMatchObject([{ pass: { holder: { name: '林學四', idNumber } } }]);
    const elsewhere = await buildStaff(cast.app, `reviewer-unused-${organisation}`, ['HL']);
    expect(await listOf(elsewhere, 'SIX_MONTHS', { number })).toEqual([]);
  });

  it('are filtered by pickup port, ID number, pass number and status, and counted for the menu', async () => {
    const company = await newCompany();
    const idNumber = `V${++organisation}2233445`;
    const person = await createPerson({ idNumber }, company);
    const facts = { issuedAt: new Date('2026-11-01T12:00:00+08:00'), validTo: new Date('2031-12-31T23:59:59+08:00') };
    const first = await createPass(person, facts, company);
    const second = await cardSince('2026-11-01T12:00:00+08:00', company, { areaCode: 'KAOHSIUNG-PENGLAI' });
    const near = await cardSince('2026-12-01T12:00:00+08:00', company);
    await compareOn('2027-05-01');
    await rowsOf(
      cast.app,
      `update deactivation set until = '2027-05-02T06:00:00+08:00', ended_at = now(), ended_by_id = $2
       where pass_id = (select id from pass where number = $1)`,
      second,
      company.accountId,
    );
    const found = async (filter: object, list = 'SIX_MONTHS') =>
      (await listOf(company.operator, list, filter)).map(({ pass }) => pass.number);
    expect(await found({ idNumber })).toEqual([first]);
    expect(await found({ idNumber: idNumber.slice(0, -1) })).toEqual([]);
    expect(await found({ number: second })).toEqual([second]);
    expect(await found({ portCodes: ['KEELUNG'] })).toEqual([first]);
    expect(await found({ statuses: ['REINSTATEMENT_PENDING'] })).toEqual([second]);
    expect(await found({ statuses: ['DEACTIVATED'] })).toEqual([first]);
    expect(await found({ statuses: ['VALID'] }, 'FIVE_MONTHS')).toEqual([near]);
    const { data } = await cast.app.query(
      company.operator,
      '{ viewer { openWork { unusedCardsNear unusedCardsDeactivated reinstatementsPending anomalousCards } } }',
    );
    expect(data.viewer.openWork).toEqual({
      unusedCardsNear: 1,
      unusedCardsDeactivated: 1,
      reinstatementsPending: 1,
      anomalousCards: 0,
    });
  });
});
