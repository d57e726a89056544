import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, useApplications } from './support/applications.js';
import { useBans } from './support/bans.js';
import { mailsTo, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  createStaff,
  createApplication,
  decideAll,
  createPerson,
  createPass,
  applicationInput,
  newPassportNumber,
  submit,
  query,
} = api;
const { ban, lift, findBan, person, asked, propose, codes } = useBans(api);

const until = '2026-12-09T23:59:59+08:00';
const learnt = async () =>
  (
    await rowsOf<{ subject_id: string }>(
      cast.app,
      `select subject_id from audit_entry where action = 'BAN_LEARNT' order by id`,
    )
  ).map(({ subject_id }) => subject_id);
const mailed = async (mailbox: string) => (await mailsTo(cast.app, mailbox)).map(({ text }) => text);

describe('R-BAN-1 R-ACC-3 what companies learn of a ban', () => {
  it('of its own people: that they are banned and until when, and nothing more', async () => {
    const number = newPassportNumber();
    const id = await createPerson({ idNumber: number, name: '王小明' });
    const { id: banId } = await ban(number);
    const text = (await mailed('op-04595252@example.com')).at(-1) ?? '';
    expect(text).toContain('管制中，至 2026/12/09');
    expect(text).toContain('王○明');
    for (const secret of ['違規穿越管制區', '基港警字', '違反港區', number]) expect(text).not.toContain(secret);
    const seen = await query(cast.dehai.operator, 'query($id: ID!) { ban(id: $id) { id } }', { id: banId });
    expect(refusals(seen)).toEqual([['FORBIDDEN', undefined]]);
    expect(await person(id)).toMatchObject({ bannedUntil: until, eligibility: { allowed: false } });
    expect(await learnt()).toEqual([]);
    const events = await query(
      cast.dehai.operator,
      'query($id: ID!) { history(subject: PERSON, id: $id) { items { action reason by changes { field after } } } }',
      { id },
    );
    expect(events.data?.history.items[0]).toMatchObject({ action: 'BANNED', reason: null });
  });

  it('of a number that it made up: nothing, not even that it is banned', async () => {
    const number = newPassportNumber();
    await ban(number, { name: '陌生人' });
    const id = await createPerson({ idNumber: number, passport: false });
    expect(await person(id)).toMatchObject({ bannedUntil: null, eligibility: { conclusive: false } });
    expect((await asked(id)).reasons.map(({ code }: { code: string }) => code)).toEqual(['ATTACHMENT_MISSING']);
    expect(codes(await submit(applicationInput([id])))).toEqual(['ATTACHMENT_MISSING']);
    expect(await learnt()).toEqual([]);
  });

  it('of a person taken on during the ban, with the scan: asked for one, on record, and within the limit of the day', async () => {
    const banned = [];
    for (let at = 0; at < 6; at += 1) {
      const number = newPassportNumber();
      const { id: banId } = await ban(number, { name: '陌生人' });
      banned.push({ banId, id: await createPerson({ idNumber: number }, cast.yonghang) });
    }
    const [first] = banned;
    expect((await person(first?.id ?? '', cast.yonghang)).eligibility).toMatchObject({
      allowed: true,
      conclusive: false,
    });
    for (const { id } of banned.slice(0, 5)) {
      expect(await asked(id, cast.yonghang)).toEqual({ conclusive: true, reasons: [{ code: 'PERSON_BANNED', until }] });
    }
    expect(await learnt()).toEqual(banned.slice(0, 5).map(({ banId }) => banId));
    expect(await asked(banned[5]?.id ?? '', cast.yonghang)).toEqual({ conclusive: false, reasons: [] });
    expect(codes(await submit(applicationInput([banned[5]?.id ?? '']), cast.yonghang))).toEqual(['PERSON_BANNED']);
  });

  it('a record with nothing but the number gets no letter; a deleted one with a card does', async () => {
    const number = newPassportNumber();
    const id = await createPerson({ idNumber: number, passport: false });
    const theirs = await createPerson({ idNumber: number, passport: false }, cast.yonghang);
    await createPass(theirs, { validTo: new Date('2028-01-01T00:00:00+08:00') }, cast.yonghang);
    await rowsOf(cast.app, 'update person set deleted_at = now() where id = $1', theirs);
    const before = [await mailed('op-04595252@example.com'), await mailed('op-10458570@example.com')];
    const { id: banId } = await ban(number);
    const after = [await mailed('op-04595252@example.com'), await mailed('op-10458570@example.com')];
    expect(after.map((mails, at) => mails.length - (before[at]?.length ?? 0))).toEqual([0, 1]);
    expect((await person(id)).bannedUntil).toBeNull();
    await lift(banId);
    expect((await mailed('op-04595252@example.com')).length).toBe(before[0]?.length);
    expect((await mailed('op-10458570@example.com')).at(-1)).toContain('提前解除');
  });
});

describe('R-BAN-1 R-ACC-4 what staff read', () => {
  it('the number in the branch that entered it, on record; elsewhere masked', async () => {
    const number = newPassportNumber();
    const { id } = await ban(number, { name: '陳大文' });
    expect(await findBan(id)).toMatchObject({ idNumber: number, name: '陳大文' });
    expect(await findBan(id, cast.kaohsiungReviewer)).toMatchObject({ idNumber: null, name: '陳○文', viewerMay: [] });
    expect((await findBan(id, cast.kaohsiungReviewer)).maskedIdNumber).toBe(`${number.slice(0, -4)}****`);
    const reads = await rowsOf(
      cast.app,
      `select id from audit_entry where action = 'ID_NUMBER_READ' and subject_id = $1`,
      id,
    );
    expect(reads).toHaveLength(2 + 1);
  });

  it('finds a person by the whole number, on record, with records, cards, cases and bans', async () => {
    const number = newPassportNumber();
    const id = await createPerson({ idNumber: number, name: '吳承恩' });
    const card = await createPass(id, { validTo: new Date('2028-01-01T00:00:00+08:00') });
    const { id: banId } = await ban(number);
    const document = `query($idNumber: String!) { banCandidate(idKind: PASSPORT, idNumber: $idNumber) { cases openApplications
      records { maskedIdNumber name company { organisationNumber } } cards { number } bans { id } } }`;
    const find = (idNumber: string, viewer = cast.police) => query(viewer, document, { idNumber });
    expect((await find(` ${number.toLowerCase()} `)).data.banCandidate).toEqual({
      ...{ cases: 1, openApplications: 0, cards: [{ number: card }], bans: [{ id: banId }] },
      records: [
        { maskedIdNumber: `${number.slice(0, -4)}****`, name: '吳○恩', company: { organisationNumber: '04595252' } },
      ],
    });
    expect((await find(newPassportNumber())).data.banCandidate).toMatchObject({ records: [], cases: 0, bans: [] });
    expect(refusals(await find('A123456789'))).toEqual([['INVALID_PASSPORT_NUMBER', 'idNumber']]);
    const searches = await rowsOf(
      cast.app,
      `select e.id from audit_entry e join account b on b.id = e.account_id
       where e.action = 'ID_NUMBER_SEARCHED' and b.account_name = 'police-kl'`,
    );
    expect(searches).toHaveLength(2);
    for (let at = 2; at < 30; at += 1) await find(number);
    expect(refusals(await find(number))).toEqual([['RATE_LIMITED', undefined]]);
    expect(codes(await propose(number, { note: '' }))).toEqual(['REQUIRED']);
  });
});

describe('R-ACC-4 R-PRD-1 what staff read of a person found by the whole number', () => {
  const DOSSIER = `query($idNumber: String!) { personDossier(idKind: PASSPORT, idNumber: $idNumber) {
    records { company { organisationNumber } } passes { number holder { name } } bans { id } suspensions { id }
    applications { form applicationNumber state reason company { organisationNumber } } reads { action operation } } }`;
  const find = async (viewer: TestViewer, idNumber: string) =>
    (await query(viewer, DOSSIER, { idNumber })).data?.personDossier;

  it('branches read their own applications; the police besides who was rejected elsewhere, under another company', async () => {
    const number = newPassportNumber();
    const ids = [
      await createPerson({ idNumber: number, name: '高遠志' }),
      await createPerson({ idNumber: number, name: '高遠志' }, cast.yonghang),
    ];
    const [rejected, open] = [
      await createApplication(applicationInput([ids[0] ?? ''])),
      await createApplication(applicationInput([ids[1] ?? '']), cast.yonghang),
    ];
    await decideAll(cast.reviewer, rejected, 'REJECT', '前科查核不符');
    const card = await createPass(ids[0] ?? '', { kind: 'SINGLE_ENTRY' });
    const refusal = { form: 'PERIODIC', state: 'REJECTED', reason: '前科查核不符' };
    const ofDehai = { company: { organisationNumber: '04595252' } };
    const here = await find(cast.reviewer, number);
    expect(here.records).toHaveLength(2);
    expect(here.applications).toEqual([
      expect.objectContaining({ applicationNumber: open.number, state: 'REVIEW', reason: null }),
      { ...refusal, ...ofDehai, applicationNumber: rejected.number },
    ]);
    expect(here.passes).toEqual([{ number: card, holder: { name: '高遠志' } }]);
    const policeOfKaohsiung = await createStaff('police-kh', ['POLICE_CHECK'], ['KH']);
    const elsewhere = await find(policeOfKaohsiung, number);
    expect(elsewhere.applications).toEqual([{ ...refusal, ...ofDehai, applicationNumber: null }]);
    expect(elsewhere.passes).toEqual([{ number: card, holder: { name: '高○志' } }]);
    expect((await find(cast.kaohsiungReviewer, number)).applications).toEqual([]);
  });

  it('each look-up is on record, and tells nothing of a number that nobody has', async () => {
    const searches = () =>
      rowsOf(
        cast.app,
        `select e.id from audit_entry e join account b on b.id = e.account_id
         where b.account_name = 'reviewer-kh' and e.action = 'ID_NUMBER_SEARCHED' and e.operation = 'personDossier'`,
      );
    const before = (await searches()).length;
    const unknown = newPassportNumber();
    const nothing = { records: [], passes: [], applications: [], suspensions: [], bans: [], reads: [] };
    expect(await find(cast.kaohsiungReviewer, unknown)).toEqual(nothing);
    expect(await searches()).toHaveLength(before + 1);
    expect(refusals(await query(cast.kaohsiungReviewer, DOSSIER, { idNumber: 'A123456789' }))).toEqual([
      ['INVALID_PASSPORT_NUMBER', 'idNumber'],
    ]);
    expect(await searches()).toHaveLength(before + 1);
  });
});

describe('R-ACC-3 R-BAN-1 whether a number is known', () => {
  const wrongTries = async () =>
    (await rowsOf(cast.app, `select id from audit_entry where action = 'WRONG_ID_NUMBER'`)).length;

  it('is tried out five times a day by entering bans without a name, each try on record', async () => {
    const known = newPassportNumber();
    await createPerson({ idNumber: known });
    const before = await wrongTries();
    for (let at = 0; at < 5; at += 1) {
      expect(refusals(await propose(newPassportNumber()))).toEqual([['REQUIRED', 'name']]);
    }
    expect(await wrongTries()).toBe(before + 5);
    expect(refusals(await propose(known))).toEqual([['RATE_LIMITED', 'idNumber']]);
    // With a name it is entered, in sight of all colleagues.
    expect(codes(await propose(newPassportNumber(), { name: '陌生人' }))).toEqual([]);
  });

  it('is tried out five times a day by searching, while known numbers cost nothing', async () => {
    await resetRateLimits(cast.app);
    const known = newPassportNumber();
    await createPerson({ idNumber: known });
    const find = (idNumber: string) =>
      query(
        cast.police,
        'query($idNumber: String!) { banCandidate(idKind: PASSPORT, idNumber: $idNumber) { cases } }',
        { idNumber },
      );
    for (let at = 0; at < 7; at += 1) expect(codes(await find(known))).toEqual([]);
    for (let at = 0; at < 5; at += 1) expect(codes(await find(newPassportNumber()))).toEqual([]);
    expect(refusals(await find(known))).toEqual([['RATE_LIMITED', 'idNumber']]);
    await resetRateLimits(cast.app);
  });
});
