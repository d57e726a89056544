import { describe, expect, it } from 'vitest';
import { done, refusals, type Said, type Shown, statesOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { written } from './support/written.js';

const story = useApplications();
const { cast, at, person, newPassport, filled, ask, submit, submitted, decide, decideAll, correct, withdraw } = story;
const { find, approved, holds } = story;

const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { id version } }`;
const DELETE = 'mutation($id: ID!, $version: Int!) { deletePerson(id: $id, version: $version) }';
const update = async (id: string, input: object, version = 1) =>
  done(
    await ask(cast.dehai.operator, UPDATE, {
      id,
      version,
      input: { idKind: 'PASSPORT', mobile: '0922333444', ...input },
    }),
  );
const remove = async (id: string, version = 1) => done(await ask(cast.dehai.operator, DELETE, { id, version }));

/** An application of several people, decided on as said, in their order. */
async function decided(...said: ('APPROVE' | 'RETURN' | 'REJECT' | null)[]): Promise<Shown> {
  const shown = await submitted(filled(await Promise.all(said.map(() => person()))));
  const decisions = shown.items.items.flatMap(
    (item, index): Said => (said[index] ? [[item, said[index], '資料不符']] : []),
  );
  return done(await decide(cast.reviewer, shown, decisions));
}
const returnedOne = async (personId: string, more: object = {}) =>
  done(await decideAll(cast.reviewer, await submitted(filled([personId], more)), 'RETURN', '照片模糊'));
const holderOf = ({ items }: Shown) =>
  (items.items[0] as unknown as { holder: { name: string; idNumber: string } }).holder;
const cardOf = async ({ items }: Shown) => {
  const number = items.items[0]?.issuedPass?.number;
  const { data } = await ask(
    cast.dehai.operator,
    'query($number: String!) { pass(number: $number) { holder { name idNumber } attachments { kind file { url } } } }',
    { number },
  );
  return data.pass;
};

describe('R-PRD-1 partial decisions', () => {
  it('each person for themselves: some go on, some come back, some are out, some wait', async () => {
    const shown = await decided('APPROVE', 'RETURN', 'REJECT', null);
    expect(statesOf(shown)).toEqual(['POLICE_CHECK', 'RETURNED', 'REJECTED', 'REVIEW']);
    expect(shown.items.items.map((item) => (item as unknown as { reason: string }).reason)).toEqual([
      null,
      '資料不符',
      '資料不符',
      null,
    ]);
    expect(shown).toMatchObject({
      progress: ['REVIEW', 'POLICE_CHECK', 'RETURNED', 'REJECTED'].map((state) => ({ state, count: 1 })),
    });
    const [first, returned] = shown.items.items;
    const checked = done(await decide(cast.police, shown, [[first, 'APPROVE']]));
    expect(statesOf(checked)).toEqual(['TO_BE_MADE', 'RETURNED', 'REJECTED', 'REVIEW']);
    // Sent in again, it begins at the first step; what the others stand at is their own.
    const again = done(await correct(checked));
    expect(statesOf(again)).toEqual(['TO_BE_MADE', 'REVIEW', 'REJECTED', 'REVIEW']);
    expect(again.items.items[1]).toMatchObject({ id: returned?.id, reason: null });
    const gone = done(await withdraw(again, [returned?.id ?? '']));
    expect(statesOf(gone)).toEqual(['TO_BE_MADE', 'WITHDRAWN', 'REJECTED', 'REVIEW']);
  });

  it('what the police return is reviewed anew', async () => {
    const checked = done(await decideAll(cast.reviewer, await submitted(filled([await person()])), 'APPROVE'));
    const returned = done(await decideAll(cast.police, checked, 'RETURN', '請補件'));
    expect(statesOf(done(await correct(returned)))).toEqual(['REVIEW']);
  });
});

describe('R-PRD-1 correcting the form', () => {
  it('is possible while nothing on it goes on: what is left out stays, and each change is on record', async () => {
    const shown = await decided('RETURN', 'REJECT');
    expect(shown.correctable).toBe(true);
    const correction = { reason: '裝卸作業', areaCodes: ['SUAO-ALL'], term: { count: 6, unit: 'MONTH' } };
    const after = done(await correct(shown, correction));
    expect(after).toMatchObject({
      ...{ reason: '裝卸作業', areas: [{ code: 'SUAO-ALL' }], pickupPort: { code: 'KEELUNG' } },
      ...{ startDay: '2026-11-20', lastDay: '2027-05-19', correctable: false },
    });
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', shown.id);
    expect(entry).toMatchObject({
      action: 'RESUBMITTED',
      changes: [
        ['reason', '碼頭作業', '裝卸作業'],
        ['areas', 'KEELUNG-EAST, TAIPEI-EAST', 'SUAO-ALL'],
        ['term', '2 YEAR', '6 MONTH'],
        ['people', null, '1'],
      ],
    });
    const [item] = after.items.items;
    const reviewed = done(await decide(cast.reviewer, after, [[item, 'APPROVE']]));
    const [issued] = done(await decide(cast.police, reviewed, [[item, 'APPROVE']])).items.items;
    expect(issued?.issuedPass).toMatchObject({ areas: [{ code: 'SUAO-ALL' }], validTo: '2027-05-19T23:59:59+08:00' });
  });

  it('another port of collection brings it before another branch', async () => {
    const shown = await decided('RETURN');
    const after = done(await correct(shown, { pickupPortCode: 'ANPING' }));
    expect(after).toMatchObject({ branch: { code: 'KH' }, pickupPort: { code: 'ANPING' } });
    expect(await find(shown.number, cast.reviewer)).toBeNull();
    expect(refusals(await decideAll(cast.reviewer, after, 'APPROVE'))).toEqual([['NOT_FOUND', undefined]]);
    expect(statesOf(done(await decideAll(cast.elsewhere, after, 'APPROVE')))).toEqual(['POLICE_CHECK']);
  });

  it.each([
    ['is being decided on', ['RETURN', null]],
    ['has gone on', ['RETURN', 'APPROVE']],
  ] as const)('FORM_LOCKED while somebody else on it %s; the people themselves may be', async (_title, said) => {
    const shown = await decided(...said);
    expect(shown.correctable).toBe(false);
    const before = await written(cast.app);
    for (const change of [
      { reason: '改' },
      { areaCodes: ['SUAO-ALL'] },
      { pickupPortCode: 'TAIPEI' },
      { startDay: '2026-11-21' },
      { term: { count: 1, unit: 'YEAR' } },
    ]) {
      expect(refusals(await correct(shown, change))).toEqual([['FORM_LOCKED', undefined]]);
    }
    expect(await written(cast.app)).toEqual(before);
    const same = { reason: '碼頭作業', areaCodes: ['TAIPEI-EAST', 'KEELUNG-EAST'], startDay: '2026-11-20' };
    expect(statesOf(done(await correct(shown, same)))[0]).toBe('REVIEW');
  });

  it('refuses like a submission, at the same fields, all at once, and leaves all as it was', async () => {
    const shown = await decided('RETURN');
    const before = await written(cast.app);
    const wrong = {
      reason: ' ',
      areaCodes: ['MOON'],
      pickupPortCode: 'MARS',
      startDay: '2026-11-09',
      term: { count: 4, unit: 'YEAR' },
    };
    expect(refusals(await correct(shown, wrong))).toEqual([
      ['REQUIRED', 'reason'],
      ['UNKNOWN_PORT_AREA', 'areaCodes.0'],
      ['UNKNOWN_PORT_AREA', 'pickupPortCode'],
      ['OUT_OF_RANGE', 'startDay'],
      ['OUT_OF_RANGE', 'term'],
    ]);
    expect(await written(cast.app)).toEqual(before);
    expect(refusals(await correct(await submitted(filled([await person()]))))).toEqual([
      ['ACTION_NOT_ALLOWED', undefined],
    ]);
  });

  it('a first day that has passed meanwhile may stay, though not be chosen, until the term is over', async () => {
    const shown = await submitted(
      filled([await person(), await person()], {
        form: 'TEMPORARY',
        startDay: '2026-11-12',
        term: { count: 10, unit: 'DAY' },
      }),
    );
    const [first, second] = shown.items.items;
    const half = done(
      await decide(cast.reviewer, shown, [
        [first, 'APPROVE'],
        [second, 'RETURN', '照片模糊'],
      ]),
    );
    await at('2026-11-21T10:00:00+08:00');
    const again = done(await correct(half));
    const back = done(await decide(cast.reviewer, again, [[second, 'RETURN', '仍模糊']]));
    const alone = done(await withdraw(back, [first?.id ?? '']));
    expect(refusals(await correct(alone, { startDay: '2026-11-13' }))).toEqual([['OUT_OF_RANGE', 'startDay']]);
    await at('2026-11-22T00:00:00+08:00');
    expect(refusals(await correct(alone))).toEqual([['OUT_OF_RANGE', 'startDay']]);
    expect(done(await correct(alone, { startDay: '2026-11-22' }))).toMatchObject({ lastDay: '2026-12-01' });
  });
});

describe('R-PER-2 what is decided on is what is issued', () => {
  it('a person who is edited after submission is issued as submitted, with the files of then', async () => {
    const idNumber = newPassport();
    const id = await person({ name: '送件時', idNumber });
    const shown = await submitted(filled([id]));
    const files = (shown as unknown as { attachments: object[] }).attachments;
    await update(id, { name: '送件後', idNumber: newPassport() });
    await rowsOf(cast.app, 'update person_attachment set removed_at = now() where person_id = $1', id);
    const seen = await find(shown.number, cast.reviewer);
    expect(holderOf(seen)).toMatchObject({ name: '送件時', idNumber });
    expect(seen).toMatchObject({ attachments: files });
    const { holder, attachments } = await cardOf(await approved(shown));
    expect(holder).toEqual({ name: '送件時', idNumber });
    expect(attachments.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['PASSPORT', 'PHOTO']);
  });

  it('one who is returned and corrected is issued as corrected, judged as who they are now', async () => {
    const id = await person({ name: '更正前' });
    const shown = await returnedOne(id);
    const taken = newPassport();
    await holds(
      await person({ idNumber: taken }, cast.yonghang),
      { validTo: new Date('2027-11-19T23:59:59+08:00') },
      cast.yonghang,
    );
    await update(id, { name: '更正後', idNumber: taken });
    expect(refusals(await correct(shown))).toEqual([['PERIODIC_PASS_EXISTS', 'personIds.0']]);
    const idNumber = newPassport();
    await update(id, { name: '更正後', idNumber }, 2);
    expect(holderOf(await find(shown.number)).name).toBe('更正前');
    const again = done(await correct(shown));
    expect(holderOf(again)).toMatchObject({ name: '更正後', idNumber });
    expect((await cardOf(await approved(again))).holder).toEqual({ name: '更正後', idNumber });
  });

  it('only those who were returned: the others stay as they were submitted', async () => {
    const ids = [await person({ name: '留下的' }), await person({ name: '退回的' })];
    const shown = await submitted(filled(ids));
    const half = done(await decide(cast.reviewer, shown, [[shown.items.items[1], 'RETURN', '不符']]));
    for (const id of ids) await update(id, { name: '改名了', idNumber: newPassport() });
    const again = done(await correct(half));
    expect(again.items.items).toMatchObject([{ holder: { name: '留下的' } }, { holder: { name: '改名了' } }]);
  });

  it('a person who is removed goes on as submitted; what is returned can only be withdrawn', async () => {
    const id = await person({ name: '離職者' });
    const shown = await submitted(filled([id]));
    await remove(id);
    expect((await cardOf(await approved(shown))).holder.name).toBe('離職者');

    const other = await person();
    const returned = await returnedOne(other);
    await remove(other);
    expect(refusals(await correct(returned))).toEqual([['NOT_FOUND', 'personIds.0']]);
    expect(statesOf(done(await withdraw(returned)))).toEqual(['WITHDRAWN']);
  });

  it('R-PRD-2 a document that moved to another record is still one document: one card', async () => {
    const idNumber = newPassport();
    const id = await person({ idNumber });
    const shown = await submitted(filled([id]));
    await update(id, { name: '換號碼', idNumber: newPassport() });
    const second = await submitted(filled([await person({ idNumber })]));
    expect(refusals(await submit(filled([id])))).toEqual([['OPEN_APPLICATION_EXISTS', 'personIds.0']]);
    await approved(shown);
    expect(refusals(await decideAll(cast.reviewer, second, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
  });

  it('R-PRD-2 and two items of one document on one application are not both approved', async () => {
    const idNumber = newPassport();
    const [one, two] = [await person({ idNumber }), await person()];
    const shown = await submitted(filled([one, two]));
    const half = done(await decide(cast.reviewer, shown, [[shown.items.items[1], 'RETURN', '號碼不符']]));
    await update(one, { name: '換號碼', idNumber: newPassport() });
    await update(two, { name: '接號碼', idNumber });
    const again = done(await correct(half));
    expect(refusals(await decideAll(cast.reviewer, again, 'APPROVE'))).toEqual([['DUPLICATE', 'decisions.1.itemId']]);
    done(
      await decide(cast.reviewer, again, [
        [again.items.items[0], 'APPROVE'],
        [again.items.items[1], 'REJECT', '重複'],
      ]),
    );
  });
});
