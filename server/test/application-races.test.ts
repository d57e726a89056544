import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestViewer } from './support/app.js';
import { done, refusals, type Shown, statesOf, type Told, useApplications } from './support/applications.js';
import { onPostgres } from './support/database.js';
import { meeting } from './support/races.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass } from './support/single-entry.js';

const story = useApplications();
const { cast, staff, company, person, newPassport, filled, about, ask, submit, submitted, decideAll, correct } = story;
const { withdraw, mark, find, approved, card, holds } = story;

let colleague: TestViewer;
beforeAll(async () => {
  colleague = await staff('colleague', ['REVIEWER', 'POLICE_CHECK']);
});

const soon = new Date('2026-12-01T23:59:59+08:00');
const outcome = (told: Told): string => told.errors.map(({ extensions }) => extensions.code).join() || 'done';
const outcomes = (answers: readonly Told[]) => answers.map(outcome).sort();
const application = ({ id }: Shown) => ({ text: 'select 1 from application where id = ? for update', values: [id] });
const passRow = (number: string) => ({ text: 'select 1 from pass where number = ? for update', values: [number] });
const fresh = async () => submitted(filled([await person()]));
const forty = Array.from({ length: 40 }, (_, index) => index);

describe.runIf(onPostgres())('who meets whom', () => {
  it('of two reviewers at once one decides; the other is told that somebody was faster', async () => {
    const shown = await fresh();
    const answers = await meeting(cast.app, application(shown), [
      () => decideAll(cast.reviewer, shown, 'APPROVE'),
      () => decideAll(colleague, shown, 'RETURN', '照片模糊'),
    ]);
    expect(outcomes(answers)).toEqual(['CONFLICT', 'done']);
    expect(
      (await rowsOf(cast.app, 'select 1 from application_step where item_id = $1', shown.items.items[0]?.id)).length,
    ).toBe(1);
  });

  it('of a decision and a withdrawal, and of two corrections, one is made', async () => {
    const shown = await fresh();
    const pair = [() => decideAll(cast.reviewer, shown, 'REJECT', '不符'), () => withdraw(shown)];
    expect(outcomes(await meeting(cast.app, application(shown), pair))).toEqual(['CONFLICT', 'done']);
    const returned = done(await decideAll(cast.reviewer, await fresh(), 'RETURN', '不符'));
    const twice = [() => correct(returned, { reason: '一' }), () => correct(returned, { reason: '二' })];
    expect(outcomes(await meeting(cast.app, application(returned), twice))).toEqual(['CONFLICT', 'done']);
  });

  it('R-PRD-4 a decision about a pass and its cancellation: nothing is in force of a pass that is cancelled', async () => {
    for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
      const number = await card(await person());
      const change = await submitted(about('AREA_CHANGE', [number], { areaCodes: ['SUAO-ALL'] }));
      const cancellation = await submitted(about('CANCELLATION', [number]));
      const answers = await meeting(cast.app, passRow(number), [
        () => decideAll(cast.reviewer, change, action, '不符'),
        () => decideAll(colleague, cancellation, 'APPROVE'),
      ]);
      expect(outcome(answers[1] as Told)).toBe('done');
      const [state] = statesOf(await find(change.number));
      if (action === 'REJECT' && outcome(answers[0] as Told) === 'done') expect(state).toBe('REJECTED');
      else expect(state).toBe('CANCELLED');
      if (action === 'APPROVE')
        expect(['OPEN_APPLICATION_EXISTS', 'ACTION_NOT_ALLOWED']).toContain(outcome(answers[0] as Told));
    }
  });

  it('R-PRD-4 a submission about a pass and its cancellation: nothing stays open about a pass that is cancelled', async () => {
    const number = await holds(await person(), { validTo: soon });
    const cancellation = await submitted(about('CANCELLATION', [number]));
    const [sent, cancelled] = await meeting(cast.app, passRow(number), [
      () => submit(about('CANCELLATION', [number])),
      () => decideAll(cast.reviewer, cancellation, 'APPROVE'),
    ]);
    expect(outcome(cancelled as Told)).toBe('done');
    expect(['PASS_CANCELLED', 'OPEN_APPLICATION_EXISTS']).toContain(outcome(sent as Told));
  });

  it('of two submissions about one pass, or from one draft, one is accepted', async () => {
    const number = await holds(await person(), { validTo: soon });
    const twice = [() => submit(about('RENEWAL', [number])), () => submit(about('AREA_CHANGE', [number]))];
    expect(outcomes(await meeting(cast.app, passRow(number), twice))).toEqual(['OPEN_APPLICATION_EXISTS', 'done']);
    const SAVE = 'mutation { saveApplicationDraft(form: PERIODIC, content: { reason: "碼頭" }) { id } }';
    const draftId = done(await ask(cast.dehai.operator, SAVE, {})).id;
    const inputs = [filled([await person()], { draftId }), filled([await person()], { draftId })];
    const draft = { text: 'select 1 from application_draft where id = ? for update', values: [draftId] };
    const answers = await meeting(
      cast.app,
      draft,
      inputs.map((input) => () => submit(input)),
    );
    expect(outcomes(answers)).toEqual(['NOT_FOUND', 'done']);
  });

  it('of two who save one draft the second is told that somebody was faster', async () => {
    const SAVE = `mutation($reason: String!, $id: ID, $version: Int) {
      saveApplicationDraft(form: PERIODIC, content: { reason: $reason }, id: $id, version: $version) { id version } }`;
    const { id, version } = done(await ask(cast.dehai.operator, SAVE, { reason: '碼頭' }));
    const draft = { text: 'select 1 from application_draft where id = ? for update', values: [id] };
    const saves = ['甲', '乙'].map((reason) => () => ask(cast.dehai.operator, SAVE, { reason, id, version }));
    expect(outcomes(await meeting(cast.app, draft, saves))).toEqual(['CONFLICT', 'done']);
  });

  it('a card is marked once, and told of once', async () => {
    const number = (await approved(await fresh())).items.items[0]?.issuedPass?.number ?? '';
    const before = (await cast.app.mails()).length;
    const twice = [() => mark([number], 'MARK_MADE'), () => mark([number], 'MARK_MADE', colleague)];
    expect(outcomes(await meeting(cast.app, passRow(number), twice))).toEqual(['ACTION_NOT_ALLOWED', 'done']);
    expect((await cast.app.mails()).length).toBe(before + 1);
    const steps = `select 1 from application_step s join application_item i on i.id = s.item_id
      join pass p on p.id = i.issued_pass_id where p.number = $1 and s.action = 'MARK_MADE'`;
    expect((await rowsOf(cast.app, steps, number)).length).toBe(1);
  });

  it('R-PER-2 a person who is being changed is taken as changed, document and all', async () => {
    const [before, after] = [newPassport(), newPassport()];
    const id = await person({ idNumber: before, name: '改之前' });
    const { vault } = cast.app.services;
    const change = {
      text: 'update person set name = ?, id_cipher = ?, id_index = ? where id = ?',
      values: ['改之後', vault.seal(after), vault.indexOf('PASSPORT', after), id],
      kept: true,
    };
    const [told] = await meeting(cast.app, change, [() => submit(filled([id]))]);
    expect(done(told as Told)).toMatchObject({ items: { items: [{ holder: { name: '改之後', idNumber: after } }] } });
  });
});

describe.runIf(onPostgres())('nobody waits for each other for ever', () => {
  it('R-ONE-7 a spot check and a form that wrongly names the pass being checked', async () => {
    const number = await singleEntryPass(cast.app, cast.dehai);
    const CHECK = 'mutation($number: String!) { recordSpotCheck(passNumber: $number, result: PASSED) { number } }';
    const turn = { text: 'select pg_advisory_xact_lock(hashtextextended(?, 0))', values: [cast.dehai.id] };
    // The check stands in line before the form does.
    const waits = async () => {
      const waiting = await rowsOf(cast.app, `select 1 from pg_locks where locktype = 'advisory' and not granted`);
      if (waiting.length === 0) throw new Error('the check does not wait yet');
    };
    const answers = await meeting(cast.app, turn, [
      () => ask(cast.reviewer, CHECK, { number }),
      async () => {
        await vi.waitFor(waits);
        return submit(about('CANCELLATION', [number]));
      },
    ]);
    expect(answers.map(outcome)).toEqual(['done', 'PASS_KIND_NOT_ALLOWED']);
  });

  it('people and passes in opposite orders: applied for, decided, marked, cancelled', async () => {
    const people = await Promise.all(forty.slice(0, 5).map(() => person()));
    const asked = [people, [...people].reverse(), people.toSorted()].map((ids, at) =>
      submit(filled(ids, { form: at === 1 ? 'TEMPORARY' : 'PERIODIC', term: { count: 1, unit: 'MONTH' } })),
    );
    const answers = await Promise.all(asked);
    expect(answers.map((told) => [...new Set(refusals(told).map(([code]) => code))].join() || 'done').sort()).toEqual([
      'OPEN_APPLICATION_EXISTS',
      'done',
      'done',
    ]);
    const open = answers.filter((told) => told.errors.length === 0).map(done);
    const cards = await Promise.all(open.map(approved));
    const numbers = cards.flatMap((shown) => shown.items.items.map(({ issuedPass }) => issuedPass?.number ?? ''));
    expect(new Set(numbers).size).toBe(10);
    const marked = await Promise.all([mark(numbers, 'MARK_MADE'), mark(numbers.toReversed(), 'MARK_MADE', colleague)]);
    expect(marked.map((told) => (told.errors.length > 0 ? refusals(told)[0]?.[0] : 'done')).sort()).toEqual([
      'ACTION_NOT_ALLOWED',
      'done',
    ]);
    const change = await submitted(about('AREA_CHANGE', numbers.toReversed(), { areaCodes: ['SUAO-ALL'] }));
    const cancellation = await submitted(about('CANCELLATION', numbers));
    const last = await Promise.all([
      decideAll(colleague, change, 'RETURN', '不符'),
      decideAll(cast.reviewer, cancellation, 'APPROVE'),
    ]);
    expect(outcome(last[1] as Told)).toBe('done');
    expect(new Set(statesOf(await find(change.number)))).toEqual(new Set(['CANCELLED']));
  });
});

describe.runIf(onPostgres())('forty at once', () => {
  it('R-PRD-2 approvals of one person’s applications of several companies: one card', { timeout: 60_000 }, async () => {
    const idNumber = newPassport();
    const open: Shown[] = [];
    for (const index of forty.slice(0, 8)) {
      const other = await company(`港區${index}股份有限公司`, `7000000${index}`);
      const shown = await submitted(filled([await person({ idNumber }, other)]), other);
      open.push(done(await decideAll(cast.reviewer, shown, 'APPROVE')));
    }
    const answers = await Promise.all(
      forty.map((index) => decideAll(cast.police, open[index % 8] as Shown, 'APPROVE')),
    );
    expect(answers.filter((told) => told.errors.length === 0)).toHaveLength(1);
    expect(new Set(outcomes(answers))).toEqual(new Set(['CONFLICT', 'PERIODIC_PASS_EXISTS', 'done']));
    const index = cast.app.services.vault.indexOf('PASSPORT', idNumber);
    expect(await rowsOf(cast.app, 'select 1 from pass where holder_id_index = $1', index)).toHaveLength(1);
  });

  it('R-NUM-1 R-NUM-2 R-NUM-3 submissions and approvals: numbers without gaps, none twice', {
    timeout: 60_000,
  }, async () => {
    const ids = await Promise.all(forty.map(() => person()));
    const answers = await Promise.all(
      ids.map((id, at) => submit(filled([id], { areaCodes: [at % 8 ? 'SUAO-ALL' : 'MOON'] }))),
    );
    const open = answers.filter(({ errors }) => errors.length === 0).map(done);
    expect(open).toHaveLength(35);
    const reviewed = (await Promise.all(open.map((shown) => decideAll(cast.reviewer, shown, 'APPROVE')))).map(done);
    expect(outcomes(await Promise.all(reviewed.map((shown) => decideAll(cast.police, shown, 'APPROVE'))))).toEqual(
      open.map(() => 'done'),
    );
    const sequences = open.map(({ number }) => Number(number.slice(-5))).sort((a, b) => a - b);
    expect(sequences.at(-1)).toBe((sequences[0] ?? 0) + 34);
    const cards = await rowsOf<{ sequence: number }>(
      cast.app,
      'select sequence from pass where application_id = any($1::uuid[]) order by 1',
      open.map(({ id }) => id),
    );
    expect(cards.map(({ sequence }) => sequence - (cards[0]?.sequence ?? 0))).toEqual(open.map((_, at) => at));
  });

  it('one call with one key: one application', { timeout: 60_000 }, async () => {
    const input = filled([await person()]);
    const answers = await Promise.all(forty.map(() => submit(input, cast.dehai, 'forty-times')));
    expect(new Set(answers.map((told) => done(told).number)).size).toBe(1);
  });

  it('of one person in one company: one application', { timeout: 60_000 }, async () => {
    const id = await person();
    const answers = await Promise.all(forty.map(() => submit(filled([id]))));
    expect(outcomes(answers)).toEqual([...forty.slice(1).map(() => 'OPEN_APPLICATION_EXISTS'), 'done']);
  });
});
