import { describe, expect, it } from 'vitest';
import { done, refusals, type Shown, statesOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { written } from './support/written.js';

const story = useApplications();
const { cast, at, staff, person, filled, ask, submitted, mark, approved, holds, find } = story;

const later = new Date('2027-11-19T23:59:59+08:00');
const PASS = 'query($number: String!) { pass(number: $number) { id status madeAt collectedAt cardAction } }';
const pass = async (number: string, viewer = cast.reviewer) => (await ask(viewer, PASS, { number })).data.pass;
const numberOf = ({ items }: Shown) => items.items[0]?.issuedPass?.number ?? '';
const toBeMade = async () => numberOf(await approved(await submitted(filled([await person()]))));

describe('R-PRD-1 R-PRD-7 a card on its way to its holder', () => {
  it('is to be made, made, collected, each noted with its time', async () => {
    const number = await toBeMade();
    expect(await pass(number)).toMatchObject({
      ...{ status: 'TO_BE_MADE', madeAt: null, collectedAt: null, cardAction: 'MARK_MADE' },
    });
    await at('2026-11-12T09:00:00+08:00');
    done(await mark([number.toLowerCase()], 'MARK_MADE'));
    const madeAt = '2026-11-12T09:00:00+08:00';
    expect(await pass(number)).toMatchObject({
      status: 'MADE',
      madeAt,
      collectedAt: null,
      cardAction: 'MARK_COLLECTED',
    });
    await at('2026-11-13T15:30:00+08:00');
    done(await mark([` ${number} `], 'MARK_COLLECTED'));
    const { id, ...after } = await pass(number);
    expect(after).toEqual({ status: 'MADE', madeAt, collectedAt: '2026-11-13T15:30:00+08:00', cardAction: null });
    expect(
      (await historyOf(cast.app, cast.dehai.operator, 'PASS', id)).map(({ action, at: when }) => [action, when]),
    ).toEqual([
      ['COLLECTED', '2026-11-13T15:30:00+08:00'],
      ['MADE', madeAt],
      ['ISSUED', '2026-11-10T10:00:00+08:00'],
    ]);
  });

  it('all of a batch or none, each fault at its place', async () => {
    const [fresh, made] = [await toBeMade(), await toBeMade()];
    done(await mark([made], 'MARK_MADE'));
    const numbers = [
      ...[fresh, made, 'KLPS115-999999', fresh],
      await holds(await person(), { areaCode: 'KAOHSIUNG-PENGLAI', made: false, validTo: later }),
      await holds(await person(), { kind: 'SINGLE_ENTRY' }),
      await holds(await person(), { made: false, validTo: later, cancelledAt: new Date(0) }),
      await holds(await person(), { made: false, validTo: new Date('2026-11-10T09:59:59+08:00') }),
    ];
    const before = await written(cast.app);
    const told = await mark(numbers, 'MARK_MADE');
    expect(refusals(told)).toEqual([
      ['ACTION_NOT_ALLOWED', 'numbers.1'],
      ['NOT_FOUND', 'numbers.2'],
      ['DUPLICATE', 'numbers.3'],
      ['FORBIDDEN', 'numbers.4'],
      ['NO_CARD', 'numbers.5'],
      ['PASS_CANCELLED', 'numbers.6'],
      ['PASS_EXPIRED', 'numbers.7'],
    ]);
    expect(told.errors[0]?.extensions.params).toEqual({ state: 'MADE', action: 'MARK_MADE' });
    expect(refusals(await mark([], 'MARK_MADE'))).toEqual([['REQUIRED', 'numbers']]);
    const many = Array.from({ length: 101 }, (_, index) => `KLPS115-${index}`);
    expect(refusals(await mark(many, 'MARK_MADE'))).toEqual([['TOO_MANY', 'numbers']]);
    expect(await written(cast.app)).toEqual(before);
  });

  it('is offered to reviewers of its branch alone, and just while it may be done', async () => {
    const number = await toBeMade();
    for (const viewer of [cast.police, cast.elsewhere, cast.dehai.operator]) {
      expect((await pass(number, viewer)).cardAction).toBeNull();
    }
    const ended = await holds(await person(), { made: false, validTo: new Date('2026-11-10T10:00:00+08:00') });
    expect((await pass(ended)).cardAction).toBe('MARK_MADE');
    await at('2026-11-10T10:00:01+08:00');
    expect((await pass(ended)).cardAction).toBeNull();
    const deactivated = await holds(await person(), { made: false, validTo: later, deactivatedAt: new Date(0) });
    expect(refusals(await mark([deactivated], 'MARK_MADE'))).toEqual([]);
  });

  it('nothing is offered of a card whose term ran out before it was made', async () => {
    const shown = await approved(
      await submitted(filled([await person()], { startDay: '2026-11-10', term: { count: 2, unit: 'DAY' } })),
    );
    const actions = async () => (await find(shown.number, cast.reviewer)).items.items[0]?.actions;
    await at('2026-11-11T23:59:59+08:00');
    expect(await actions()).toEqual(['MARK_MADE']);
    await at('2026-11-12T00:00:00+08:00');
    expect(await actions()).toEqual([]);
    expect(refusals(await mark([numberOf(shown)], 'MARK_MADE'))).toEqual([['PASS_EXPIRED', 'numbers.0']]);
    expect(statesOf(await find(shown.number))).toEqual(['TO_BE_MADE']);
  });

  it('a reviewer of several branches marks the cards of all of them at once', async () => {
    const both = await staff('reviewer-both', ['REVIEWER'], ['KL', 'KH']);
    const numbers = [
      await toBeMade(),
      await holds(await person(), { areaCode: 'ANPING-ALL', made: false, validTo: later }),
    ];
    const { data, errors } = await mark(numbers, 'MARK_MADE', both);
    expect(errors).toEqual([]);
    expect(data.markCards.map(({ number }: { number: string }) => number)).toEqual(numbers);
  });
});

describe('R-PRD-1 R-GATE-1 the signed code of a card', () => {
  const CODE = 'query($number: String!) { pass(number: $number) { code } }';
  const code = async (number: string, viewer = cast.dehai.operator) =>
    (await ask(viewer, CODE, { number })).data.pass.code as string | null;

  it('is nobody’s but its makers’ until it is made: no gate that is offline lets in who has not come for it', async () => {
    const number = await toBeMade();
    expect(await code(number)).toBeNull();
    expect(await code(number, cast.police)).toBeNull();
    expect(await code(number, cast.elsewhere)).toBeNull();
    expect(cast.app.services.passCodes.read((await code(number, cast.reviewer)) ?? '')).toMatchObject({ number });
    done(await mark([number], 'MARK_MADE'));
    expect(cast.app.services.passCodes.read((await code(number)) ?? '')).toMatchObject({ number });
  });

  it('is not signed again once it is deactivated, cancelled or over', async () => {
    for (const facts of [{ deactivatedAt: new Date(0) }, { cancelledAt: new Date(0) }]) {
      const number = await holds(await person(), { validTo: later, ...facts });
      expect([await code(number), await code(number, cast.reviewer)]).toEqual([null, null]);
    }
    expect(await code(await holds(await person(), { validTo: new Date('2026-11-10T09:59:59+08:00') }))).toBeNull();
  });
});
