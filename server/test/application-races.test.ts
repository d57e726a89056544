import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestViewer } from './support/app.js';
import {
  type AnyAnswer,
  type ApplicationResult,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass } from './support/single-entry.js';

const api = useApplications();
const {
  cast,
  createStaff,
  createCompany,
  createPerson,
  newPassportNumber,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  decideAll,
  correct,
} = api;
const { withdraw, markCards, findApplication, approveFully, issueCard, createPass } = api;

let colleague: TestViewer;
beforeAll(async () => {
  colleague = await createStaff('colleague', ['REVIEWER', 'POLICE_CHECK']);
});

const soon = new Date('2026-12-01T23:59:59+08:00');
const outcome = (answer: AnyAnswer): string => answer.errors.map(({ extensions }) => extensions.code).join() || 'done';
const outcomes = (answers: readonly AnyAnswer[]) => answers.map(outcome).sort();
const applicationLock = ({ id }: ApplicationResult) => ({
  text: 'select 1 from application where id = ? for update',
  values: [id],
});
const passLock = (number: string) => ({ text: 'select 1 from pass where number = ? for update', values: [number] });
const newApplication = async () => createApplication(applicationInput([await createPerson()]));
const forty = Array.from({ length: 40 }, (_, index) => index);

describe.runIf(onPostgres())('two calls at the same time', () => {
  it('accepts one of two decisions and refuses the other with CONFLICT', async () => {
    const application = await newApplication();
    const answers = await runBlockedCalls(cast.app, applicationLock(application), [
      () => decideAll(cast.reviewer, application, 'APPROVE'),
      () => decideAll(colleague, application, 'RETURN', '照片模糊'),
    ]);
    expect(outcomes(answers)).toEqual(['CONFLICT', 'done']);
    expect(
      (await rowsOf(cast.app, 'select 1 from application_step where item_id = $1', application.items.items[0]?.id))
        .length,
    ).toBe(1);
  });

  it('accepts one of a decision and a withdrawal, and one of two corrections', async () => {
    const application = await newApplication();
    const pair = [() => decideAll(cast.reviewer, application, 'REJECT', '不符'), () => withdraw(application)];
    expect(outcomes(await runBlockedCalls(cast.app, applicationLock(application), pair))).toEqual(['CONFLICT', 'done']);
    const returned = resultOf(await decideAll(cast.reviewer, await newApplication(), 'RETURN', '不符'));
    const twice = [() => correct(returned, { reason: '一' }), () => correct(returned, { reason: '二' })];
    expect(outcomes(await runBlockedCalls(cast.app, applicationLock(returned), twice))).toEqual(['CONFLICT', 'done']);
  });

  it('R-PRD-4 leaves no change in effect on a pass that is cancelled during a decision', async () => {
    for (const action of ['APPROVE', 'RETURN', 'REJECT']) {
      const number = await issueCard(await createPerson(), { startDay: '2026-11-10' });
      const change = await createApplication(passFormInput('AREA_CHANGE', [number], { areaCodes: ['SUAO-ALL'] }));
      const cancellation = await createApplication(passFormInput('CANCELLATION', [number]));
      const answers = await runBlockedCalls(cast.app, passLock(number), [
        () => decideAll(cast.reviewer, change, action, '不符'),
        () => decideAll(colleague, cancellation, 'APPROVE'),
      ]);
      expect(outcome(answers[1] as AnyAnswer)).toBe('done');
      const [state] = statesOf(await findApplication(change.number));
      if (action === 'REJECT' && outcome(answers[0] as AnyAnswer) === 'done') expect(state).toBe('REJECTED');
      else expect(state).toBe('CANCELLED');
      if (action === 'APPROVE')
        expect(['OPEN_APPLICATION_EXISTS', 'ACTION_NOT_ALLOWED']).toContain(outcome(answers[0] as AnyAnswer));
    }
  });

  it('R-PRD-4 leaves nothing open about a pass that is cancelled during a submission', async () => {
    const number = await createPass(await createPerson(), { validTo: soon });
    const cancellation = await createApplication(passFormInput('CANCELLATION', [number]));
    const [sent, cancelled] = await runBlockedCalls(cast.app, passLock(number), [
      () => submit(passFormInput('CANCELLATION', [number])),
      () => decideAll(cast.reviewer, cancellation, 'APPROVE'),
    ]);
    expect(outcome(cancelled as AnyAnswer)).toBe('done');
    expect(['PASS_CANCELLED', 'OPEN_APPLICATION_EXISTS']).toContain(outcome(sent as AnyAnswer));
  });

  it('accepts one of two submissions about the same pass, or from the same draft', async () => {
    const number = await createPass(await createPerson(), { validTo: soon });
    const twice = [
      () => submit(passFormInput('RENEWAL', [number])),
      () => submit(passFormInput('AREA_CHANGE', [number])),
    ];
    expect(outcomes(await runBlockedCalls(cast.app, passLock(number), twice))).toEqual([
      'OPEN_APPLICATION_EXISTS',
      'done',
    ]);
    const SAVE = 'mutation { saveApplicationDraft(form: PERIODIC, content: { reason: "碼頭" }) { id } }';
    const draftId = resultOf(await query(cast.dehai.operator, SAVE, {})).id;
    const inputs = [
      applicationInput([await createPerson()], { draftId }),
      applicationInput([await createPerson()], { draftId }),
    ];
    const draftLock = { text: 'select 1 from application_draft where id = ? for update', values: [draftId] };
    const answers = await runBlockedCalls(
      cast.app,
      draftLock,
      inputs.map((input) => () => submit(input)),
    );
    expect(outcomes(answers)).toEqual(['NOT_FOUND', 'done']);
  });

  it('refuses the second of two saves of one draft with CONFLICT', async () => {
    const SAVE = `mutation($reason: String!, $id: ID, $version: Int) {
      saveApplicationDraft(form: PERIODIC, content: { reason: $reason }, id: $id, version: $version) { id version } }`;
    const { id, version } = resultOf(await query(cast.dehai.operator, SAVE, { reason: '碼頭' }));
    const draftLock = { text: 'select 1 from application_draft where id = ? for update', values: [id] };
    const saves = ['甲', '乙'].map((reason) => () => query(cast.dehai.operator, SAVE, { reason, id, version }));
    expect(outcomes(await runBlockedCalls(cast.app, draftLock, saves))).toEqual(['CONFLICT', 'done']);
  });

  it('records a card as made once and sends one mail', async () => {
    const number = (await approveFully(await newApplication())).items.items[0]?.issuedPass?.number ?? '';
    const before = (await cast.app.mails()).length;
    const twice = [() => markCards([number], 'MARK_MADE'), () => markCards([number], 'MARK_MADE', colleague)];
    expect(outcomes(await runBlockedCalls(cast.app, passLock(number), twice))).toEqual(['ACTION_NOT_ALLOWED', 'done']);
    expect((await cast.app.mails()).length).toBe(before + 1);
    const steps = `select 1 from application_step s join application_item i on i.id = s.item_id
      join pass p on p.id = i.issued_pass_id where p.number = $1 and s.action = 'MARK_MADE'`;
    expect((await rowsOf(cast.app, steps, number)).length).toBe(1);
  });

  it('R-PER-2 waits for a change of the person and submits the new data', async () => {
    const [before, after] = [newPassportNumber(), newPassportNumber()];
    const id = await createPerson({ idNumber: before, name: '改之前' });
    const { vault } = cast.app.services;
    const change = {
      text: 'update person set name = ?, id_cipher = ?, id_index = ? where id = ?',
      values: ['改之後', vault.seal('person.id_cipher', id, after), vault.indexOf('PASSPORT', after), id],
      commit: true,
    };
    const [answer] = await runBlockedCalls(cast.app, change, [() => submit(applicationInput([id]))]);
    expect(resultOf(answer as AnyAnswer)).toMatchObject({
      items: { items: [{ holder: { name: '改之後', idNumber: after } }] },
    });
  });
});

describe.runIf(onPostgres())('opposite lock orders do not deadlock', () => {
  it('R-ONE-7 a spot check and a form about the pass being checked', async () => {
    const number = await singleEntryPass(cast.app, cast.dehai);
    const CHECK = 'mutation($number: String!) { recordSpotCheck(passNumber: $number, result: PASSED) { number } }';
    const companyLock = { text: 'select pg_advisory_xact_lock(hashtextextended(?, 0))', values: [cast.dehai.id] };
    // The check must be queued before the form.
    const checkIsWaiting = async () => {
      const waiting = await rowsOf(cast.app, `select 1 from pg_locks where locktype = 'advisory' and not granted`);
      if (waiting.length === 0) throw new Error('the check is not waiting yet');
    };
    const answers = await runBlockedCalls(cast.app, companyLock, [
      () => query(cast.reviewer, CHECK, { number }),
      async () => {
        await vi.waitFor(checkIsWaiting);
        return submit(passFormInput('CANCELLATION', [number]));
      },
    ]);
    expect(answers.map(outcome)).toEqual(['done', 'PASS_KIND_NOT_ALLOWED']);
  });

  it('people and passes in opposite orders: submitted, decided, made, cancelled', async () => {
    const people = await Promise.all(forty.slice(0, 5).map(() => createPerson()));
    const submissions = [people, [...people].reverse(), people.toSorted()].map((ids, index) =>
      submit(
        applicationInput(ids, { form: index === 1 ? 'TEMPORARY' : 'PERIODIC', term: { count: 1, unit: 'MONTH' } }),
      ),
    );
    const answers = await Promise.all(submissions);
    expect(
      answers.map((answer) => [...new Set(refusals(answer).map(([code]) => code))].join() || 'done').sort(),
    ).toEqual(['OPEN_APPLICATION_EXISTS', 'done', 'done']);
    const open = answers.filter((answer) => answer.errors.length === 0).map(resultOf);
    const cards = await Promise.all(open.map(approveFully));
    const numbers = cards.flatMap((application) =>
      application.items.items.map(({ issuedPass }) => issuedPass?.number ?? ''),
    );
    expect(new Set(numbers).size).toBe(10);
    const marked = await Promise.all([
      markCards(numbers, 'MARK_MADE'),
      markCards(numbers.toReversed(), 'MARK_MADE', colleague),
    ]);
    expect(marked.map((answer) => (answer.errors.length > 0 ? refusals(answer)[0]?.[0] : 'done')).sort()).toEqual([
      'ACTION_NOT_ALLOWED',
      'done',
    ]);
    const valid = await Promise.all(
      forty.slice(0, 10).map(async () => createPass(await createPerson(), { validTo: soon })),
    );
    const change = await createApplication(
      passFormInput('AREA_CHANGE', valid.toReversed(), { areaCodes: ['SUAO-ALL'] }),
    );
    const cancellation = await createApplication(passFormInput('CANCELLATION', valid));
    const last = await Promise.all([
      decideAll(colleague, change, 'RETURN', '不符'),
      decideAll(cast.reviewer, cancellation, 'APPROVE'),
    ]);
    expect(outcome(last[1] as AnyAnswer)).toBe('done');
    expect(new Set(statesOf(await findApplication(change.number)))).toEqual(new Set(['CANCELLED']));
  });
});

describe.runIf(onPostgres())('forty calls at the same time', () => {
  it('R-PRD-2 issues one card for approvals of several companies’ applications for one person', {
    timeout: 60_000,
  }, async () => {
    const idNumber = newPassportNumber();
    const open: ApplicationResult[] = [];
    for (const index of forty.slice(0, 8)) {
      const other = await createCompany(`港區${index}股份有限公司`, `7000000${index}`);
      const application = await createApplication(applicationInput([await createPerson({ idNumber }, other)]), other);
      open.push(resultOf(await decideAll(cast.reviewer, application, 'APPROVE')));
    }
    const answers = await Promise.all(
      forty.map((index) => decideAll(cast.police, open[index % 8] as ApplicationResult, 'APPROVE')),
    );
    expect(answers.filter((answer) => answer.errors.length === 0)).toHaveLength(1);
    expect(new Set(outcomes(answers))).toEqual(new Set(['CONFLICT', 'PERIODIC_PASS_EXISTS', 'done']));
    const index = cast.app.services.vault.indexOf('PASSPORT', idNumber);
    expect(await rowsOf(cast.app, 'select 1 from pass where holder_id_index = $1', index)).toHaveLength(1);
  });

  it('R-NUM-1 R-NUM-2 R-NUM-3 gives submissions and approvals consecutive, unique numbers', {
    timeout: 60_000,
  }, async () => {
    const ids = await Promise.all(forty.map(() => createPerson()));
    const answers = await Promise.all(
      ids.map((id, index) => submit(applicationInput([id], { areaCodes: [index % 8 ? 'SUAO-ALL' : 'MOON'] }))),
    );
    const open = answers.filter(({ errors }) => errors.length === 0).map(resultOf);
    expect(open).toHaveLength(35);
    const reviewed = (
      await Promise.all(open.map((application) => decideAll(cast.reviewer, application, 'APPROVE')))
    ).map(resultOf);
    expect(
      outcomes(await Promise.all(reviewed.map((application) => decideAll(cast.police, application, 'APPROVE')))),
    ).toEqual(open.map(() => 'done'));
    const sequences = open.map(({ number }) => Number(number.slice(-5))).sort((a, b) => a - b);
    expect(sequences.at(-1)).toBe((sequences[0] ?? 0) + 34);
    const cards = await rowsOf<{ sequence: number }>(
      cast.app,
      'select sequence from pass where application_id = any($1::uuid[]) order by 1',
      open.map(({ id }) => id),
    );
    expect(cards.map(({ sequence }) => sequence - (cards[0]?.sequence ?? 0))).toEqual(open.map((_, index) => index));
  });

  it('creates one application for calls with the same idempotency key', { timeout: 60_000 }, async () => {
    const input = applicationInput([await createPerson()]);
    const answers = await Promise.all(forty.map(() => submit(input, cast.dehai, 'forty-times')));
    expect(new Set(answers.map((answer) => resultOf(answer).number)).size).toBe(1);
  });

  it('creates one application for one person of one company', { timeout: 60_000 }, async () => {
    const id = await createPerson();
    const answers = await Promise.all(forty.map(() => submit(applicationInput([id]))));
    expect(outcomes(answers)).toEqual([...forty.slice(1).map(() => 'OPEN_APPLICATION_EXISTS'), 'done']);
  });
});
