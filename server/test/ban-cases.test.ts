import { describe, expect, it } from 'vitest';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { useBans } from './support/bans.js';
import { onPostgres } from './support/database.js';
import { mailsTo, newUbn } from './support/registration.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, createCompany, applicationInput, newPassportNumber, query, submit } =
  api;
const { createApplication, decideAll, findApplication } = api;
const { propose, decide, ban, lift, findBan, numberOf, codes } = useBans(api);

const CARD = 'query($number: String!) { pass(number: $number) { status } }';

describe('R-BAN-1 the cases of a person', () => {
  it('the third cancels all cards, at every company, and what is open about them; the fourth adds a month', async () => {
    const number = newPassportNumber();
    const [id, theirs] = [
      await createPerson({ idNumber: number }),
      await createPerson({ idNumber: number }, cast.yonghang),
    ];
    const validTo = new Date('2028-01-01T00:00:00+08:00');
    const cards = [await createPass(id, { validTo }), await createPass(theirs, { validTo }, cast.yonghang)];
    const status = async (card = cards[0], company = cast.dehai) =>
      (await query(company.operator, CARD, { number: card })).data.pass.status;
    for (const caseNumber of [1, 2]) {
      expect(await ban(number)).toMatchObject({ caseNumber, termMonths: 1, cancelsCards: false });
    }
    expect(await status()).toBe('VALID');
    expect(await ban(number)).toMatchObject({ caseNumber: 3, termMonths: 1, cancelsCards: true });
    expect([await status(), await status(cards[1], cast.yonghang)]).toEqual(['CANCELLED', 'CANCELLED']);
    const mail = (await mailsTo(cast.app, 'op-10458570@example.com')).at(-1)?.text ?? '';
    expect([mail.includes(cards[1] ?? '?'), mail.includes(cards[0] ?? '?')]).toEqual([true, false]);
    expect(mail).not.toContain('違規穿越管制區');
    expect(await ban(number)).toMatchObject({ caseNumber: 4, termMonths: 2, until: '2027-01-09T23:59:59+08:00' });
  });

  it('a card that is to be made ends with the third too, and its application', async () => {
    const id = await createPerson();
    const number = await numberOf(id);
    const application = await api.approveFully(await createApplication(applicationInput([id])));
    for (const _ of [1, 2, 3]) await ban(number);
    const [item] = (await findApplication(application.number)).items.items;
    expect(item?.state).toBe('CANCELLED');
  });

  it('without escalation no case cancels anything; a lifted case counts unless it was annulled', async () => {
    const id = await createPerson();
    const number = await numberOf(id);
    const card = await createPass(id, { validTo: new Date('2028-01-01T00:00:00+08:00') });
    const [first, second] = [await ban(number), await ban(number)];
    await lift(first.id);
    await lift(second.id, { annul: true });
    expect(await ban(number, { cause: 'CRIME', months: 12 })).toMatchObject({ caseNumber: 2, cancelsCards: false });
    expect(await ban(number, { cause: 'FALSE_DATA', months: 6 })).toMatchObject({ caseNumber: 3, cancelsCards: false });
    expect((await query(cast.dehai.operator, CARD, { number: card })).data.pass.status).toBe('VALID');
  });

  it.runIf(onPostgres())('of forty cases confirmed at once each has a number of its own', async () => {
    const number = newPassportNumber();
    await createPerson({ idNumber: number });
    const causes = ['RULE_VIOLATION', 'LENT_CARD', 'NO_PASS'];
    const ids: string[] = [];
    for (const cause of causes) ids.push((await propose(number, { cause })).data.proposeBan.id);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => decide(ids[at % 3] ?? '', 'CONFIRMED')));
    const confirmed = answers.flatMap(({ data }) => data?.decideBan ?? []);
    expect(confirmed.map(({ caseNumber }) => caseNumber).sort()).toEqual([1, 2, 3]);
  });

  it.runIf(onPostgres())('an approval and a confirmation at once: never a card after the ban', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => createPerson()));
    for (const id of people) {
      const application = resultOf(
        await decideAll(cast.reviewer, await createApplication(applicationInput([id])), 'APPROVE'),
      );
      const { id: banId } = (await propose(await numberOf(id))).data.proposeBan;
      const [approved] = await Promise.all([
        decideAll(cast.police, application, 'APPROVE'),
        decide(banId, 'CONFIRMED'),
      ]);
      expect(['PERSON_BANNED', undefined]).toContain(codes(approved)[0]);
      const [item] = (await findApplication(application.number)).items.items;
      expect(item?.state).toBe(codes(approved).length === 0 ? 'TO_BE_MADE' : 'POLICE_CHECK');
    }
  });
});

describe('R-BAN-1 the cases of a company', () => {
  it('the fifth bars it for a week, the sixth for two; cancellations stay open', async () => {
    const ubn = newUbn();
    const company = await createCompany('海岳裝卸股份有限公司', ubn);
    const id = await createPerson({}, company);
    const card = await createPass(id, { validTo: new Date('2028-01-01T00:00:00+08:00') }, company);
    const other = await createPerson({}, company);
    const more = { name: '工人', organisationNumber: ubn };
    const last = async () => ban(newPassportNumber(), more);
    for (const _ of [1, 2, 3, 4]) expect((await last()).companyBarredUntil).toBeNull();
    expect(codes(await submit(applicationInput([other], { pickupPortCode: 'NO' }), company))).not.toContain(
      'COMPANY_BARRED',
    );
    const fifth = await last();
    expect(fifth.companyBarredUntil).toBe('2026-11-16T23:59:59+08:00');
    const answer = await submit(applicationInput([other]), company);
    expect(refusals(answer)).toEqual([['COMPANY_BARRED', undefined]]);
    expect(answer.errors[0]?.extensions.params).toEqual({ until: '2026-11-16T23:59:59+08:00' });
    expect(codes(await submit(api.passFormInput('CANCELLATION', [card]), company))).toEqual([]);
    expect((await mailsTo(cast.app, `op-${ubn}@example.com`)).at(-1)?.text).toContain('2026/11/10 至 2026/11/16');
    await setClock('2026-11-16T23:59:59+08:00');
    expect(codes(await submit(applicationInput([other]), company))).toEqual(['COMPANY_BARRED']);
    const sixth = await last();
    expect(sixth.companyBarredUntil).toBe('2026-11-29T23:59:59+08:00');
    await setClock('2026-11-17T00:00:00+08:00');
    expect(codes(await submit(applicationInput([other]), company))).toEqual(['COMPANY_BARRED']);
    // There was no case: the company may apply again at once.
    await lift(sixth.id, { annul: true });
    expect((await mailsTo(cast.app, `op-${ubn}@example.com`)).at(-1)?.text).toContain('恢復受理');
    expect(codes(await submit(applicationInput([other]), company))).toEqual([]);
  });

  it('R-ONE-8 stands beside certificate, scan and ban in one answer', async () => {
    const ubn = newUbn();
    const company = await createCompany('萬里港務代理股份有限公司', ubn, { certificate: false });
    const number = newPassportNumber();
    const id = await createPerson({ idNumber: number, photo: false }, company);
    await ban(number, { organisationNumber: ubn });
    for (const _ of [2, 3, 4, 5]) await ban(newPassportNumber(), { name: '工人', organisationNumber: ubn });
    const expected = ['CERTIFICATE_NOT_APPROVED', 'COMPANY_BARRED', 'PERSON_BANNED', 'ATTACHMENT_MISSING'];
    expect(codes(await submit(applicationInput([id]), company))).toEqual(expected);
    const document = 'query($id: ID!) { eligibility(personId: $id, form: PERIODIC) { reasons { code } } }';
    const { reasons } = (await query(company.operator, document, { id })).data.eligibility;
    expect(reasons.map(({ code }: { code: string }) => code)).toEqual(expected);
    expect((await findBan((await ban(number)).id)).caseNumber).toBe(2);
  });
});
