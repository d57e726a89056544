import { describe, expect, it } from 'vitest';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { useBans } from './support/bans.js';
import { onPostgres } from './support/database.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, applicationInput, passFormInput, newPassportNumber, query } = api;
const { submit, createApplication, decideAll, correct, markCards, approveFully, findApplication } = api;
const { input, propose, decide, ban, lift, findBan, person, asked, numberOf, codes } = useBans(api);

const LINK = `mutation($ids: [ID!]!, $reason: String!) { linkPeople(personIds: $ids, reason: $reason) { id } }`;
const UNLINK = `mutation($id: ID!, $reason: String!) { unlinkPerson(id: $id, reason: $reason) { id } }`;
const until = '2026-12-09T23:59:59+08:00';

describe('R-BAN-1 entering and confirming', () => {
  it('a reviewer enters, a second person of the branch confirms, and it begins', async () => {
    const id = await createPerson();
    const number = await numberOf(id);
    const proposed = (await propose(number)).data.proposeBan;
    expect(proposed).toMatchObject({ state: 'PROPOSED', caseNumber: 1, termMonths: 1, viewerMay: ['WITHDRAW'] });
    expect(codes(await propose(number))).toEqual(['BAN_ALREADY_PROPOSED']);
    expect((await person(id)).eligibility.allowed).toBe(true);
    expect((await findBan(proposed.id, cast.police)).viewerMay).toEqual(['CONFIRM', 'DECLINE']);
    expect(codes(await decide(proposed.id, 'CONFIRMED', cast.reviewer))).toEqual(['SUBMITTED_BY_VIEWER']);
    expect(codes(await decide(proposed.id, 'CONFIRMED', cast.kaohsiungReviewer))).toEqual(['FORBIDDEN']);
    expect((await decide(proposed.id, 'CONFIRMED')).data.decideBan).toMatchObject({ state: 'IN_FORCE', until });
    expect(codes(await decide(proposed.id, 'CONFIRMED'))).toEqual(['PROPOSAL_OVER']);
    expect(await person(id)).toMatchObject({
      bannedUntil: until,
      eligibility: { allowed: false, reasons: [{ code: 'PERSON_BANNED', until }] },
    });
  });

  it('an account with the same e-mail address is no second person', async () => {
    const twin = await api.createStaff('twin-of-reviewer', ['POLICE_CHECK'], ['KL'], 'reviewer-kl@example.com');
    const { id } = (await propose(newPassportNumber(), { name: '無人' })).data.proposeBan;
    expect((await findBan(id, twin)).viewerMay).toEqual([]);
    expect(codes(await decide(id, 'CONFIRMED', twin))).toEqual(['SUBMITTED_BY_VIEWER']);
  });

  it('police enter too; it is declined or withdrawn with a reason, and lapses after fourteen days', async () => {
    const more = { name: '無人', cause: 'CRIME', months: 12 };
    const open = async () => (await propose(newPassportNumber(), more, cast.police)).data.proposeBan.id;
    const [declined, withdrawn, lapsed] = [await open(), await open(), await open()];
    expect(refusals(await decide(declined, 'DECLINED', cast.reviewer))).toEqual([['REQUIRED', 'reason']]);
    expect(codes(await decide(declined, 'DECLINED', cast.reviewer, '證據不足'))).toEqual([]);
    expect(codes(await decide(withdrawn, 'WITHDRAWN', cast.reviewer, '誤登'))).toEqual(['FORBIDDEN']);
    expect(codes(await decide(withdrawn, 'WITHDRAWN', cast.police, '誤登'))).toEqual([]);
    await setClock('2026-11-24T10:00:00+08:00');
    expect(codes(await decide(lapsed, 'CONFIRMED', cast.reviewer))).toEqual(['PROPOSAL_OVER']);
    for (const id of [declined, withdrawn, lapsed]) expect((await findBan(id)).state).toBe('NOT_CONFIRMED');
  });

  it('refuses what is missing or wrong, all at once', async () => {
    expect(refusals(await propose('A123456789', { note: ' ', evidence: '', months: 4 }))).toEqual([
      ['REQUIRED', 'note'],
      ['REQUIRED', 'evidence'],
      ['INVALID_PASSPORT_NUMBER', 'idNumber'],
      ['OUT_OF_RANGE', 'months'],
    ]);
    const wrong = { organisationNumber: '00000000', cause: 'NO_SUCH', branchCode: 'KH' };
    expect(refusals(await propose(newPassportNumber(), wrong))).toEqual([
      ['FORBIDDEN', 'branchCode'],
      ['NOT_FOUND', 'organisationNumber'],
      ['INVALID', 'cause'],
    ]);
    expect(refusals(await propose(newPassportNumber()))).toEqual([['REQUIRED', 'name']]);
    expect(refusals(await propose(newPassportNumber(), {}, cast.dehai.operator))).toEqual([['FORBIDDEN', undefined]]);
  });

  it.runIf(onPostgres())('of forty confirmations at once one counts', async () => {
    const id = await createPerson();
    const proposed = (await propose(await numberOf(id))).data.proposeBan;
    const answers = await Promise.all(Array.from({ length: 40 }, () => decide(proposed.id, 'CONFIRMED')));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['PROPOSAL_OVER']));
    const mails = (await mailsTo(cast.app, 'op-04595252@example.com')).filter(({ text }) =>
      text.includes('管制中，至'),
    );
    expect(mails.length).toBeLessThanOrEqual(3);
  });
});

describe('R-BAN-1 whom and what it bars', () => {
  it('periodic and temporary passes, renewals and changes of areas, at all companies; not single entry and cancellation', async () => {
    const number = newPassportNumber();
    const id = await createPerson({ idNumber: number });
    const theirs = await createPerson({ idNumber: number }, cast.yonghang);
    const card = await createPass(id, { validTo: new Date('2026-12-20T23:59:59+08:00') });
    await ban(number);
    expect(codes(await submit(applicationInput([theirs]), cast.yonghang))).toContain('PERSON_BANNED');
    const temporary = {
      form: 'TEMPORARY',
      areaCodes: ['ANPING-ALL'],
      pickupPortCode: 'ANPING',
      term: { count: 5, unit: 'DAY' },
    };
    expect(codes(await submit(applicationInput([id], temporary)))).toEqual(['PERSON_BANNED']);
    expect(codes(await submit(passFormInput('RENEWAL', [card])))).toEqual(['PERSON_BANNED']);
    expect(codes(await submit(passFormInput('AREA_CHANGE', [card])))).toEqual(['PERSON_BANNED']);
    const entry = {
      form: 'FOREIGN_SINGLE_ENTRY',
      areaCodes: ['ANPING-ALL'],
      pickupPortCode: null,
      startDay: null,
      term: null,
    };
    resultOf(await submit(applicationInput([id], entry)));
    resultOf(await submit(passFormInput('CANCELLATION', [card])));
  });

  it('bars until the last second before midnight in Taipei', async () => {
    const id = await createPerson();
    await setClock('2026-11-30T23:59:59+08:00');
    await ban(await numberOf(id), { months: 3 });
    expect((await person(id)).bannedUntil).toBe('2027-02-27T23:59:59+08:00');
    await setClock('2027-02-27T23:59:59+08:00');
    expect((await person(id)).eligibility.allowed).toBe(false);
    const later = applicationInput([id], { startDay: '2027-03-10' });
    expect(codes(await submit(later))).toEqual(['PERSON_BANNED']);
    await setClock('2027-02-28T00:00:00+08:00');
    expect(await person(id)).toMatchObject({ bannedUntil: null, eligibility: { allowed: true } });
    resultOf(await submit(later));
  });

  it('R-PER-5 linked documents, also by a link made afterwards; unlinking and a new number do not evade it', async () => {
    const [one, other, third] = [await createPerson({ name: '阮氏' }), await createPerson(), await createPerson()];
    await query(cast.dehai.operator, LINK, { ids: [one, other], reason: '新舊護照' });
    await ban(await numberOf(one));
    expect(codes(await submit(applicationInput([other])))).toEqual(['PERSON_BANNED']);
    await query(cast.dehai.operator, UNLINK, { id: other, reason: '誤認' });
    expect(codes(await submit(applicationInput([other])))).toEqual(['PERSON_BANNED']);
    expect((await person(third)).eligibility.allowed).toBe(true);
    await query(cast.dehai.operator, LINK, { ids: [one, third], reason: '同一人' });
    expect(codes(await submit(applicationInput([third])))).toEqual(['PERSON_BANNED']);
    const again = { idKind: 'PASSPORT', idNumber: newPassportNumber(), name: '阮氏' };
    const document =
      'mutation($id: ID!, $input: PersonInput!) { updatePerson(id: $id, version: 1, input: $input) { id } }';
    expect(codes(await query(cast.dehai.operator, document, { id: one, input: again }))).toEqual([]);
    expect(codes(await submit(applicationInput([one])))).toEqual(['PERSON_BANNED']);
  });

  it('R-ID-1 the passport of a person who applies with a resident ID', async () => {
    const idNumber = 'A800000014';
    const resident = await createPerson({ idKind: 'RESIDENT_ID', idNumber, name: '黎文' });
    await rowsOf(
      cast.app,
      `update person_attachment set kind = 'ID_CARD' where person_id = $1 and kind = 'PASSPORT'`,
      resident,
    );
    const passport = await createPerson({ name: '黎文' }, cast.yonghang);
    await ban(await numberOf(passport));
    expect((await person(resident)).eligibility.allowed).toBe(true);
    const own = await createPerson({ name: '黎文', idNumber: await numberOf(passport) });
    await query(cast.dehai.operator, LINK, { ids: [resident, own], reason: '居留證與護照' });
    expect(codes(await submit(applicationInput([resident])))).toEqual(['PERSON_BANNED']);
  });
});

describe('R-BAN-1 what is under way', () => {
  it('waits at the police, when returned, and on its way as a card; a lift lets it go on', async () => {
    const [atPolice, returned, made] = [await createPerson(), await createPerson(), await createPerson()];
    const first = resultOf(
      await decideAll(cast.reviewer, await createApplication(applicationInput([atPolice])), 'APPROVE'),
    );
    const second = resultOf(
      await decideAll(cast.reviewer, await createApplication(applicationInput([returned])), 'RETURN', '補件'),
    );
    const card =
      (await approveFully(await createApplication(applicationInput([made])))).items.items[0]?.issuedPass?.number ?? '';
    const bans = [];
    for (const id of [atPolice, returned, made]) bans.push(await ban(await numberOf(id)));
    expect(codes(await decideAll(cast.police, first, 'APPROVE'))).toEqual(['PERSON_BANNED']);
    const shown = (await findApplication(first.number)).items.items[0];
    expect(shown?.eligibility?.reasons).toEqual([expect.objectContaining({ code: 'PERSON_BANNED', until })]);
    expect(codes(await correct(second))).toEqual(['PERSON_BANNED']);
    expect(refusals(await markCards([card], 'MARK_MADE'))).toEqual([['PERSON_BANNED', 'numbers.0']]);
    const CARD = 'query($number: String!) { pass(number: $number) { cardAction } }';
    expect((await query(cast.reviewer, CARD, { number: card })).data.pass.cardAction).toBeNull();
    for (const { id } of bans) expect(codes(await lift(id))).toEqual([]);
    expect(codes(await decideAll(cast.police, first, 'APPROVE'))).toEqual([]);
    expect(codes(await correct(second))).toEqual([]);
    expect(codes(await markCards([card], 'MARK_MADE'))).toEqual([]);
  });

  it('an application may be rejected or withdrawn all the same, and a draft is kept', async () => {
    const id = await createPerson();
    const application = await createApplication(applicationInput([id]));
    await ban(await numberOf(id));
    expect(codes(await decideAll(cast.reviewer, application, 'REJECT', '管制中'))).toEqual([]);
    const DRAFT = `mutation($content: ApplicationDraftInput!) { saveApplicationDraft(form: PERIODIC, content: $content) { id } }`;
    const draft = await query(cast.dehai.operator, DRAFT, { content: { personIds: [id] } });
    expect(codes(draft)).toEqual([]);
    const input = applicationInput([id]);
    const { errors } = await submit({ ...input, draftId: draft.data.saveApplicationDraft.id });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PERSON_BANNED']);
  });
});

describe('R-BAN-1 lifting', () => {
  it('is lifted by the branch with a reason, once, and leaves another ban in force', async () => {
    const id = await createPerson();
    const number = await numberOf(id);
    const [one, other] = [await ban(number), await ban(number, { months: 2 })];
    expect(other).toMatchObject({ caseNumber: 2, until: '2027-01-09T23:59:59+08:00' });
    expect(codes(await lift(one.id, { viewer: cast.kaohsiungReviewer }))).toEqual(['FORBIDDEN']);
    expect(refusals(await lift(other.id, { reason: ' ' }))).toEqual([['REQUIRED', 'reason']]);
    expect((await lift(other.id, { viewer: cast.police })).data.liftBan.state).toBe('LIFTED');
    expect(codes(await lift(other.id))).toEqual(['BAN_NOT_IN_FORCE']);
    expect((await person(id)).bannedUntil).toBe(until);
    expect((await mailsTo(cast.app, 'op-04595252@example.com')).at(-1)?.text).toContain('該員另有管制，至 2026/12/09');
    await lift(one.id);
    expect((await asked(id)).reasons).toEqual([]);
    await setClock('2026-12-10T00:00:00+08:00');
    expect((await findBan(one.id)).state).toBe('LIFTED');
    expect(input(number).months).toBe(1);
  });
});
