import { describe, expect, it } from 'vitest';
import { refusals, useApplications } from './support/applications.js';
import { useBans } from './support/bans.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, applicationInput, newPassportNumber, query, createApplication } = api;
const { propose, decide, ban, lift, findBan, person, numberOf, codes } = useBans(api);

const CARD = 'query($number: String!) { pass(number: $number) { id status } }';
const HOLD = 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { status } }';
const REMOVE = `mutation($id: ID!, $version: Int!) { deletePerson(id: $id, version: $version) }`;
const UPDATE = 'mutation($id: ID!, $input: PersonInput!) { updatePerson(id: $id, version: 1, input: $input) { id } }';

const validTo = new Date('2028-02-29T23:59:59+08:00');
const card = async (number: string, { operator } = cast.dehai) =>
  (await query(operator, CARD, { number })).data.pass as { id: string; status: string };
const cases = async (number: string, count: number) => {
  const bans: { id: string; cancelsCards: boolean }[] = [];
  for (let at = 0; at < count; at += 1) bans.push(await ban(number));
  return bans;
};
const annul = (id: string) => lift(id, { annul: true, reason: '影像辨識有誤' });

describe('R-BAN-1 cards that were cancelled with a case that is annulled', () => {
  it('are in force again from that second at every company, on record and told by mail without the reason', async () => {
    await buildGate(cast.app, 'KL-A1', 'KEELUNG-EAST');
    const gate = await buildGateSystem(cast.app, 'gates-annul', ['KL']);
    const number = newPassportNumber();
    const [id, theirs] = [
      await createPerson({ idNumber: number }),
      await createPerson({ idNumber: number }, cast.yonghang),
    ];
    const [own, other] = [await createPass(id, { validTo }), await createPass(theirs, { validTo }, cast.yonghang)];
    const may = async () =>
      (await query(gate, `{ mayPass(number: "${own}", gateCode: "KL-A1") { allowed reason } }`, {})).data.mayPass;
    const third = (await cases(number, 3)).at(-1);
    expect(await may()).toEqual({ allowed: false, reason: 'CANCELLED' });
    await rowsOf(cast.app, `delete from message`);
    const answer = await annul(third?.id ?? '');
    expect(answer.data.liftBan).toMatchObject({ state: 'LIFTED', annulled: true, viewerMay: [] });
    expect([(await card(own)).status, (await card(other, cast.yonghang)).status]).toEqual(['VALID', 'VALID']);
    expect(await may()).toEqual({ allowed: true, reason: null });
    const mails = (await mailsTo(cast.app, 'op-04595252@example.com')).filter(({ text }) => text.includes('恢復效力'));
    expect(mails).toHaveLength(1);
    expect([mails[0]?.text.includes(own), mails[0]?.text.includes(other)]).toEqual([true, false]);
    expect(mails[0]?.text).not.toContain('影像辨識有誤');
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'PASS', (await card(own)).id);
    expect(entry).toMatchObject({ action: 'RESTORED', byKind: 'STAFF' });
    expect(JSON.stringify(entry)).not.toContain('影像辨識有誤');
    expect(codes(await annul(third?.id ?? ''))).toEqual(['BAN_NOT_IN_FORCE']);
  });

  it('also by the annulment of an earlier case, and of one that is over or was lifted', async () => {
    const id = await createPerson();
    const own = await createPass(id, { validTo });
    const [first, , third] = await cases(await numberOf(id), 3);
    await lift(first?.id ?? '');
    expect((await card(own)).status).toBe('CANCELLED');
    expect((await findBan(first?.id ?? '')).viewerMay).toEqual(['ANNUL']);
    expect(codes(await lift(first?.id ?? ''))).toEqual(['BAN_NOT_IN_FORCE']);
    await setClock('2026-12-10T00:00:00+08:00');
    expect((await findBan(third?.id ?? '')).viewerMay).toEqual(['ANNUL']);
    expect(codes(await lift(third?.id ?? ''))).toEqual(['BAN_NOT_IN_FORCE']);
    expect((await annul(first?.id ?? '')).data.liftBan).toMatchObject({ state: 'LIFTED', annulled: true });
    expect((await card(own)).status).toBe('VALID');
    expect(await ban(await numberOf(id))).toMatchObject({ caseNumber: 3, cancelsCards: true });
    expect((await card(own)).status).toBe('CANCELLED');
    expect((await annul(third?.id ?? '')).data.liftBan).toMatchObject({ state: 'OVER', annulled: true });
    expect((await card(own)).status).toBe('VALID');
  });

  it('stay cancelled while another case that counts would have cancelled them, but not by one before their issue', async () => {
    const id = await createPerson();
    const number = await numberOf(id);
    const before = await createPass(id, { validTo });
    const [, , third, fourth] = await cases(number, 4);
    await annul(third?.id ?? '');
    expect((await card(before)).status).toBe('CANCELLED');
    await annul(fourth?.id ?? '');
    expect((await card(before)).status).toBe('VALID');
    await ban(number);
    expect((await card(before)).status).toBe('CANCELLED');
    await setClock('2027-02-01T10:00:00+08:00');
    const after = await createPass(id, { validTo });
    const last = await ban(number);
    expect((await card(after)).status).toBe('CANCELLED');
    await annul(last.id);
    expect([(await card(before)).status, (await card(after)).status]).toEqual(['CANCELLED', 'VALID']);
  });

  it('R-PRD-9 R-PRD-7 keep their holds, and one that is over stays as it was', async () => {
    const id = await createPerson();
    const held = await createPass(id, { validTo });
    const short = await createPass(id, { kind: 'TEMPORARY', validTo: new Date('2026-11-10T23:59:59+08:00') });
    await query(cast.dehai.operator, HOLD, { input: { numbers: [held], cause: 'LOST', reason: '遺失' } });
    const [, , third] = await cases(await numberOf(id), 3);
    await setClock('2026-11-11T00:00:00+08:00');
    await annul(third?.id ?? '');
    expect([(await card(held)).status, (await card(short)).status]).toEqual(['BLOCKED', 'CANCELLED']);
  });

  it('R-PER-4 R-PRD-2 do not come back for a person who was removed, nor beside another periodic pass', async () => {
    const [removed, again] = [await createPerson(), await createPerson()];
    const [gone, old] = [await createPass(removed, { validTo }), await createPass(again, { validTo })];
    const [, , ofRemoved] = await cases(await numberOf(removed), 3);
    const [, , ofAgain] = await cases(await numberOf(again), 3);
    expect(codes(await query(cast.dehai.operator, REMOVE, { id: removed, version: 1 }))).toEqual([]);
    await setClock('2026-12-10T10:00:00+08:00');
    const now = await createPass(again, { validTo });
    for (const each of [ofRemoved, ofAgain]) await annul(each?.id ?? '');
    const statuses = [await card(gone), await card(old), await card(now)].map(({ status }) => status);
    expect(statuses).toEqual(['CANCELLED', 'CANCELLED', 'VALID']);
  });

  it('R-PRD-4 R-PRD-5 come back without what was under way about them, which is sent in again', async () => {
    const id = await createPerson();
    const own = await createPass(id, { validTo: new Date('2026-12-01T23:59:59+08:00') });
    const renewal = api.passFormInput('RENEWAL', [own]);
    const under = await createApplication(renewal);
    const [, , third] = await cases(await numberOf(id), 3);
    await rowsOf(cast.app, 'delete from message');
    await annul(third?.id ?? '');
    expect((await card(own)).status).toBe('VALID');
    expect((await api.findApplication(under.number)).items.items[0]).toMatchObject({ state: 'CANCELLED', actions: [] });
    const [mail] = (await mailsTo(cast.app, 'op-04595252@example.com')).filter(({ text }) => text.includes('恢復效力'));
    expect(mail?.text).toContain('註銷時一併終止之申請請重新提出');
    // The other two cases still bar the person.
    expect(codes(await api.submit(renewal))).toEqual(['PERSON_BANNED']);
    await setClock('2027-01-12T00:00:00+08:00');
    expect(codes(await api.submit(renewal))).toEqual([]);
  });

  it('a card that was to be made is applied for again', async () => {
    const id = await createPerson();
    const { items } = await api.approveFully(await createApplication(applicationInput([id])));
    const number = items.items[0]?.issuedPass?.number ?? '';
    const [, , third] = await cases(await numberOf(id), 3);
    await annul(third?.id ?? '');
    expect((await card(number)).status).toBe('CANCELLED');
    await setClock('2026-12-10T00:00:00+08:00');
    expect(codes(await api.submit(applicationInput([id], { startDay: '2026-12-20' })))).toEqual([]);
  });
});

describe('R-BAN-1 a ban that waits for its confirmation', () => {
  it('R-PER-5 lies on the record also if the company gives it another number meanwhile, and on no record that is new', async () => {
    const [number, other] = [newPassportNumber(), newPassportNumber()];
    const id = await createPerson({ idNumber: number, name: '阮氏' });
    const { id: banId } = (await propose(number)).data.proposeBan;
    const input = { idKind: 'PASSPORT', idNumber: other, name: '阮氏' };
    expect(codes(await query(cast.dehai.operator, UPDATE, { id, input }))).toEqual([]);
    expect((await person(id)).bannedUntil).toBeNull();
    expect(codes(await decide(banId, 'CONFIRMED'))).toEqual([]);
    expect((await person(id)).bannedUntil).toBe('2026-12-09T23:59:59+08:00');
    const stranger = await createPerson({ idNumber: other, name: '陳大文' }, cast.yonghang);
    expect((await person(stranger, cast.yonghang)).bannedUntil).toBeNull();
  });

  it('that is declined bars nothing on the record that kept it', async () => {
    const number = newPassportNumber();
    const id = await createPerson({ idNumber: number, name: '阮氏' });
    const { id: banId } = (await propose(number)).data.proposeBan;
    const input = { idKind: 'PASSPORT', idNumber: newPassportNumber(), name: '阮氏' };
    await query(cast.dehai.operator, UPDATE, { id, input });
    await decide(banId, 'DECLINED', cast.police, '查無此事');
    expect((await person(id)).eligibility.allowed).toBe(true);
    expect(await ban(number, { name: '阮氏' })).toMatchObject({ caseNumber: 1 });
  });

  it('R-ACC-6 refuses an ID number in what is written down as evidence', async () => {
    const answer = await propose(newPassportNumber(), { name: '無人', evidence: '見 A123456789 之筆錄' });
    expect(refusals(answer)).toEqual([['CONTAINS_ID_NUMBER', 'evidence']]);
  });
});
