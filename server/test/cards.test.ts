import { describe, expect, it } from 'vitest';
import { issuedNumberOf, refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const {
  cast,
  setClock,
  createStaff,
  createPerson,
  applicationInput,
  query,
  createApplication,
  markCards,
  approveFully,
  createPass,
  findApplication,
} = api;

const later = new Date('2027-11-19T23:59:59+08:00');
const PASS = 'query($number: String!) { pass(number: $number) { id status madeAt collectedAt cardAction } }';
const pass = async (number: string, viewer = cast.reviewer) => (await query(viewer, PASS, { number })).data.pass;
const cardToBeMade = async () =>
  issuedNumberOf(await approveFully(await createApplication(applicationInput([await createPerson()]))));

describe('R-PRD-1 R-PRD-7 making and handing out a card', () => {
  it('goes from to-be-made to made to collected, each with its time', async () => {
    const number = await cardToBeMade();
    expect(await pass(number)).toMatchObject({
      status: 'TO_BE_MADE',
      madeAt: null,
      collectedAt: null,
      cardAction: 'MARK_MADE',
    });
    await setClock('2026-11-12T09:00:00+08:00');
    resultOf(await markCards([number.toLowerCase()], 'MARK_MADE'));
    const madeAt = '2026-11-12T09:00:00+08:00';
    expect(await pass(number)).toMatchObject({
      status: 'MADE',
      madeAt,
      collectedAt: null,
      cardAction: 'MARK_COLLECTED',
    });
    await setClock('2026-11-13T15:30:00+08:00');
    resultOf(await markCards([` ${number} `], 'MARK_COLLECTED'));
    const { id, ...after } = await pass(number);
    expect(after).toEqual({
      status: 'NOT_YET_VALID',
      madeAt,
      collectedAt: '2026-11-13T15:30:00+08:00',
      cardAction: null,
    });
    expect(
      (await historyOf(cast.app, cast.dehai.operator, 'PASS', id)).map(({ action, at: when }) => [action, when]),
    ).toEqual([
      ['COLLECTED', '2026-11-13T15:30:00+08:00'],
      ['MADE', madeAt],
      ['ISSUED', '2026-11-10T10:00:00+08:00'],
    ]);
  });

  it('accepts a whole batch or nothing, and reports each error at its place', async () => {
    const [toBeMade, made] = [await cardToBeMade(), await cardToBeMade()];
    resultOf(await markCards([made], 'MARK_MADE'));
    const numbers = [
      toBeMade,
      made,
      'KLPS115-999999',
      toBeMade,
      await createPass(await createPerson(), { areaCode: 'KAOHSIUNG-PENGLAI', made: false, validTo: later }),
      await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' }),
      await createPass(await createPerson(), { made: false, validTo: later, cancelledAt: new Date(0) }),
      await createPass(await createPerson(), { made: false, validTo: new Date('2026-11-10T09:59:59+08:00') }),
    ];
    const before = await tableFingerprints(cast.app);
    const answer = await markCards(numbers, 'MARK_MADE');
    expect(refusals(answer)).toEqual([
      ['ACTION_NOT_ALLOWED', 'numbers.1'],
      ['NOT_FOUND', 'numbers.2'],
      ['DUPLICATE', 'numbers.3'],
      ['FORBIDDEN', 'numbers.4'],
      ['NO_CARD', 'numbers.5'],
      ['PASS_CANCELLED', 'numbers.6'],
      ['PASS_EXPIRED', 'numbers.7'],
    ]);
    expect(answer.errors[0]?.extensions.params).toEqual({ state: 'MADE', action: 'MARK_MADE' });
    expect(refusals(await markCards([], 'MARK_MADE'))).toEqual([['REQUIRED', 'numbers']]);
    const many = Array.from({ length: 101 }, (_, index) => `KLPS115-${index}`);
    expect(refusals(await markCards(many, 'MARK_MADE'))).toEqual([['TOO_MANY', 'numbers']]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it('is offered only to reviewers of its branch and only while it is possible', async () => {
    const number = await cardToBeMade();
    for (const viewer of [cast.police, cast.kaohsiungReviewer, cast.dehai.operator]) {
      expect((await pass(number, viewer)).cardAction).toBeNull();
    }
    const ended = await createPass(await createPerson(), {
      made: false,
      validTo: new Date('2026-11-10T10:00:00+08:00'),
    });
    expect((await pass(ended)).cardAction).toBe('MARK_MADE');
    await setClock('2026-11-10T10:00:01+08:00');
    expect((await pass(ended)).cardAction).toBeNull();
    const deactivated = await createPass(await createPerson(), {
      made: false,
      validTo: later,
      deactivatedAt: new Date(0),
    });
    expect(refusals(await markCards([deactivated], 'MARK_MADE'))).toEqual([]);
  });

  it('offers nothing for a card whose term ended before it was made', async () => {
    const application = await approveFully(
      await createApplication(
        applicationInput([await createPerson()], { startDay: '2026-11-10', term: { count: 2, unit: 'DAY' } }),
      ),
    );
    const actions = async () => (await findApplication(application.number, cast.reviewer)).items.items[0]?.actions;
    await setClock('2026-11-11T23:59:59+08:00');
    expect(await actions()).toEqual(['MARK_MADE']);
    await setClock('2026-11-12T00:00:00+08:00');
    expect(await actions()).toEqual([]);
    expect(refusals(await markCards([issuedNumberOf(application)], 'MARK_MADE'))).toEqual([
      ['PASS_EXPIRED', 'numbers.0'],
    ]);
    expect(statesOf(await findApplication(application.number))).toEqual(['TO_BE_MADE']);
  });

  it('accepts cards of several branches from a reviewer of all of them', async () => {
    const both = await createStaff('reviewer-both', ['REVIEWER'], ['KL', 'KH']);
    const numbers = [
      await cardToBeMade(),
      await createPass(await createPerson(), { areaCode: 'ANPING-ALL', made: false, validTo: later }),
    ];
    const { data, errors } = await markCards(numbers, 'MARK_MADE', both);
    expect(errors).toEqual([]);
    expect(data.markCards.map(({ number }: { number: string }) => number)).toEqual(numbers);
  });
});

describe('R-PRD-1 R-GATE-1 the signed code of a card', () => {
  const CODE = 'query($number: String!) { pass(number: $number) { code } }';
  const code = async (number: string, viewer = cast.dehai.operator) =>
    (await query(viewer, CODE, { number })).data.pass.code as string | null;

  it('R-PRD-7 is shown only to reviewers of its branch until the card is collected, so that no offline gate accepts it early', async () => {
    const number = await cardToBeMade();
    expect(await code(number)).toBeNull();
    expect(await code(number, cast.police)).toBeNull();
    expect(await code(number, cast.kaohsiungReviewer)).toBeNull();
    expect(cast.app.services.passCodes.read((await code(number, cast.reviewer)) ?? '')).toMatchObject({ number });
    resultOf(await markCards([number], 'MARK_MADE'));
    expect(await code(number)).toBeNull();
    expect(cast.app.services.passCodes.read((await code(number, cast.reviewer)) ?? '')).toMatchObject({ number });
    resultOf(await markCards([number], 'MARK_COLLECTED'));
    expect(cast.app.services.passCodes.read((await code(number)) ?? '')).toMatchObject({ number });
  });

  it('is not issued again once the pass is deactivated, cancelled or expired', async () => {
    for (const facts of [{ deactivatedAt: new Date(0) }, { cancelledAt: new Date(0) }]) {
      const number = await createPass(await createPerson(), { validTo: later, ...facts });
      expect([await code(number), await code(number, cast.reviewer)]).toEqual([null, null]);
    }
    expect(
      await code(await createPass(await createPerson(), { validTo: new Date('2026-11-10T09:59:59+08:00') })),
    ).toBeNull();
  });
});
