import { describe, expect, it } from 'vitest';
import { REMINDER_KINDS, REMINDERS } from '../src/reminders/reminder-rules.js';
import {
  type ApplicationResult,
  issuedNumberOf,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { type BuiltCompany, buildAccount } from './support/build.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createCompany, createPerson, createPass, applicationInput, passFormInput } = api;
const { createApplication, approveFully, decideAll, correct, markCards, findApplication } = api;

let organisation = 0;
const newCompany = (): Promise<BuiltCompany> => createCompany(`提醒測試${++organisation}號`, `REMIND.${organisation}`);
const addressOf = (company: BuiltCompany) => addressOfAccount(company.accountId);
const addressOfAccount = async (id: string) =>
  (await rowsOf<{ email: string }>(cast.app, 'select email from account where id = $1', id))[0]?.email;

const run = () => cast.app.services.jobs.run('remind', null);
/** The texts of the digests that the company was sent when the job ran on this day at 06:30. */
async function digestsOn(day: string, company: BuiltCompany): Promise<string[]> {
  await setClock(`${day}T06:30:00+08:00`);
  await run();
  return digestsOf(company);
}
const seen = new Map<BuiltCompany, number>();
/** The texts of the digests since it was asked last. */
async function digestsOf(company: BuiltCompany): Promise<string[]> {
  const address = await addressOf(company);
  const all = (await cast.app.mails()).filter(({ to, subject }) => to === address && subject.includes('提醒'));
  const fresh = all.slice(seen.get(company) ?? 0);
  seen.set(company, all.length);
  return fresh.map(({ text }) => text);
}

const passUntil = async (company: BuiltCompany, lastDay: string, facts: object = {}) =>
  createPass(
    await createPerson({ name: '歐陽娜娜' }, company),
    { validTo: new Date(`${lastDay}T23:59:59+08:00`), ...facts },
    company,
  );

describe('R-TIME-2 passes that end', () => {
  it('reminds 60, 30, 7 and 0 days before, on each day once, with masked names', async () => {
    const company = await newCompany();
    const number = await passUntil(company, '2028-03-01', { issuedAt: new Date('2026-11-10T10:00:00+08:00') });
    const reminded: string[] = [];
    const days = ['2027-12-31', '2028-01-01', '2028-01-02', '2028-01-30', '2028-01-31', '2028-02-22', '2028-02-23'];
    for (const day of [...days, '2028-02-29', '2028-03-01', '2028-03-02']) {
      const texts = await digestsOn(day, company);
      if (texts.length > 0) reminded.push(day);
      for (const text of texts) {
        expect(text).toContain(number);
        expect(text).toContain('歐○○娜');
        expect(text).toContain('2028-03-01');
      }
    }
    // February has 29 days.
    expect(reminded).toEqual(['2028-01-01', '2028-01-31', '2028-02-23', '2028-03-01']);
  });

  it('sends one digest a company and day, however often and on however many nodes it runs', async () => {
    const company = await newCompany();
    for (const lastDay of ['2027-01-09', '2027-01-09', '2026-12-17']) await passUntil(company, lastDay);
    await setClock('2026-12-10T06:30:00+08:00');
    if (onPostgres()) await Promise.all([run(), run(), run()]);
    await run();
    expect(await digestsOf(company)).toHaveLength(1);
    expect(await digestsOn('2026-12-10', company)).toEqual([]);
    expect(await digestsOn('2026-12-11', company)).toEqual([]);
  });

  it('makes up for missed days with the latest reminder only, at most a week after the end', async () => {
    const company = await newCompany();
    await passUntil(company, '2027-01-20');
    expect(await digestsOn('2027-01-15', company)).toHaveLength(1);
    expect(await digestsOn('2027-01-16', company)).toEqual([]);
    expect(await digestsOn('2027-01-27', company)).toHaveLength(1);
    const other = await newCompany();
    await passUntil(other, '2027-01-20');
    expect(await digestsOn('2027-01-28', other)).toEqual([]);
  });

  it('does not remind of a temporary pass on days before it is valid, of cancelled passes, single-entry passes, or while a renewal is under review', async () => {
    const company = await newCompany();
    const issuedAt = new Date('2026-11-10T10:00:00+08:00');
    const temporary = await passUntil(company, '2026-12-05', { kind: 'TEMPORARY', issuedAt });
    await passUntil(company, '2026-12-05', { cancelledAt: issuedAt });
    await passUntil(company, '2026-12-05', { kind: 'SINGLE_ENTRY' });
    const renewed = await passUntil(company, '2026-12-05');
    const renewal = await createApplication(passFormInput('RENEWAL', [renewed]), company);
    expect(await digestsOn('2026-11-11', company)).toEqual([]);
    // The home page counts, and its list shows, the same cards.
    const ENDING = `query($days: Int!) { viewer { openWork { endingCards } }
      passes(filter: { endsWithinDays: $days }) { items { number } } }`;
    const ending = async (days: number) => (await cast.app.query(company.operator, ENDING, { days })).data;
    expect(await ending(24)).toMatchObject({
      viewer: { openWork: { endingCards: 1 } },
      passes: { items: [{ number: temporary }] },
    });
    expect((await ending(23)).passes.items).toEqual([]);
    expect(refusals(await cast.app.query(company.operator, ENDING, { days: 367 }))).toEqual([
      ['OUT_OF_RANGE', 'filter.endsWithinDays'],
    ]);
    const [text, ...others] = await digestsOn('2026-11-28', company);
    expect(others).toEqual([]);
    expect(text?.match(/[A-Z]{2}P[STC]\d{3}-\d{6}/g)).toEqual([temporary]);
    resultOf(await decideAll(cast.reviewer, renewal, 'REJECT', '不符'));
    expect((await digestsOn('2026-11-29', company)).join()).toContain(renewed);
  });

  it('says on which days, by the rule', async () => {
    const company = await newCompany();
    const ASK = '{ viewer { company { reminders { kind days lapsesAfter } } } }';
    const { data } = await cast.app.query(company.operator, ASK);
    expect(data.viewer.company.reminders).toEqual(REMINDER_KINDS.map((kind) => ({ kind, ...REMINDERS[kind] })));
  });

  it('sends only the last of each kind to a company that turned the others off, in the language of its administrator', async () => {
    const company = await newCompany();
    const SET = 'mutation Set($on: Boolean!) { setLastRemindersOnly(lastOnly: $on) { lastRemindersOnly } }';
    const answer = await cast.app.query(company.operator, SET, { on: true });
    expect(answer).toMatchObject({ errors: [], data: { setLastRemindersOnly: { lastRemindersOnly: true } } });
    const colleague = await buildAccount(cast.app, 'GENERAL', `colleague-${organisation}`, {
      companyId: company.id,
      companyAdministrator: false,
    });
    expect((await cast.app.query(await cast.app.signedIn(colleague), SET, { on: false })).errors).toHaveLength(1);
    await passUntil(company, '2026-12-10');
    expect(await digestsOn('2026-12-03', company)).toEqual([]);
    expect(await digestsOn('2026-12-10', company)).toHaveLength(1);
    const history = await rowsOf(
      cast.app,
      `select action from history_entry where subject_id = $1 and action like 'REMINDERS%'`,
      company.id,
    );
    expect(history).toEqual([{ action: 'REMINDERS_REDUCED' }]);
  });
});

describe('R-TIME-2 returned applications', () => {
  const returned = async (company: BuiltCompany): Promise<ApplicationResult> => {
    const application = await createApplication(applicationInput([await createPerson({}, company)]), company);
    return resultOf(await decideAll(cast.reviewer, application, 'RETURN', '照片模糊'));
  };

  it('reminds after 7 and 21 days and lapses after 60, with the reason on record', async () => {
    const company = await newCompany();
    const { number } = await returned(company);
    expect(await digestsOn('2026-11-16', company)).toEqual([]);
    expect((await digestsOn('2026-11-17', company)).join()).toContain(number);
    expect(await digestsOn('2026-12-01', company)).toHaveLength(1);
    await digestsOn('2027-01-08', company);
    expect(statesOf(await findApplication(number, company.operator))).toEqual(['RETURNED']);
    expect((await digestsOn('2027-01-09', company)).join()).toContain('失效');
    const lapsed = await findApplication(number, company.operator);
    expect(statesOf(lapsed)).toEqual(['CANCELLED']);
    expect(JSON.stringify(lapsed)).toContain('60 天未補正');
    expect(await digestsOn('2027-01-10', company)).toEqual([]);
    expect((await correct(lapsed, undefined, company)).errors).not.toEqual([]);
  });

  it('begins to count again when it is returned again', async () => {
    const company = await newCompany();
    const first = await returned(company);
    await setClock('2026-11-15T10:00:00+08:00');
    const again = resultOf(await correct(first, undefined, company));
    expect(await digestsOn('2026-11-17', company)).toEqual([]);
    resultOf(await decideAll(cast.reviewer, again, 'RETURN', '照片模糊'));
    expect(await digestsOn('2026-11-23', company)).toEqual([]);
    expect(await digestsOn('2026-11-24', company)).toHaveLength(1);
  });
});

describe('R-TIME-2 cards that lie at the counter', () => {
  it('reminds after 14 and 45 days and ends application and card after 90, even where days were missed', async () => {
    const company = await newCompany();
    const application = await createApplication(applicationInput([await createPerson({}, company)]), company);
    const number = issuedNumberOf(await approveFully(application));
    resultOf(await markCards([number], 'MARK_MADE'));
    expect(await digestsOn('2026-11-23', company)).toEqual([]);
    expect((await digestsOn('2026-11-24', company)).join()).toContain(number);
    expect((await digestsOn('2027-02-07', company)).join()).toContain(number);
    expect(await digestsOn('2027-02-20', company)).toHaveLength(1);
    expect(statesOf(await findApplication(application.number, company.operator))).toEqual(['CANCELLED']);
    expect((await markCards([number], 'MARK_COLLECTED')).errors).not.toEqual([]);
  });
});
