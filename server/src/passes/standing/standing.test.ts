import { describe, expect, it } from 'vitest';
import { singleEntryEnd } from '../validity.js';
import type { PassFacts } from './facts.js';
import { openPeriods } from './schedule.js';
import { standing } from './standing.js';

const at = (text: string) => new Date(`${text}+08:00`);
const issuedAt = at('2023-09-22T15:59:06');

const single: PassFacts = {
  kind: 'SINGLE_ENTRY',
  issuedAt,
  validFrom: issuedAt,
  validTo: singleEntryEnd(issuedAt),
  madeAt: null,
  collectedAt: null,
  cancelledAt: null,
  exchangedAt: null,
  blockedAt: null,
  deactivations: [],
};
const card: PassFacts = { ...single, kind: 'PERIODIC', validTo: at('2026-09-21T23:59:59') };

describe('single-entry passes', () => {
  it('R-ONE-5 are known at the gates ten minutes after issue', () => {
    expect(standing(single, at('2023-09-22T16:09:05'))).toBe('SYNCHRONISING');
    expect(standing(single, at('2023-09-22T16:09:06'))).toBe('USABLE');
  });

  it('R-ONE-2 are valid through their whole last second', () => {
    expect(standing(single, new Date(at('2023-09-23T15:59:05').getTime() + 999))).toBe('USABLE');
    expect(standing(single, at('2023-09-23T15:59:06'))).toBe('EXPIRED');
  });
});

describe('R-PRD-7 the status is derived from facts and clock', () => {
  const now = at('2024-01-01T00:00:00');
  const since = at('2023-10-01T09:00:00');
  const [made, collected, blocked, cancelled, exchanged] = [
    { madeAt: since },
    { madeAt: since, collectedAt: since },
    { blockedAt: since },
    { cancelledAt: since },
    { exchangedAt: since },
  ];
  const deactivation = { reason: 'NO_PASSAGE' as const, startsAt: since, until: null, endedAt: null };
  const deactivated = { deactivations: [deactivation] };
  const reinstated = { deactivations: [{ ...deactivation, until: at('2024-01-02T06:00:00'), endedAt: now }] };
  const toCome = { validFrom: at('2024-01-01T00:00:01') };
  const over = { validTo: at('2023-12-31T23:59:59') };
  it.each([
    [{}, 'TO_BE_MADE'],
    [made, 'MADE'],
    [{ ...made, ...toCome }, 'MADE'],
    [collected, 'VALID'],
    [{ ...collected, ...toCome }, 'NOT_YET_VALID'],
    [{ ...collected, validFrom: now }, 'VALID'],
    [{ ...collected, ...reinstated }, 'REINSTATEMENT_PENDING'],
    [{ ...collected, deactivations: [...deactivated.deactivations, ...reinstated.deactivations] }, 'DEACTIVATED'],
    [{ ...collected, ...deactivated, ...toCome }, 'DEACTIVATED'],
    [{ ...made, ...deactivated }, 'DEACTIVATED'],
    [{ ...collected, ...deactivated, ...blocked }, 'BLOCKED'],
    [{ ...blocked, ...toCome }, 'BLOCKED'],
    [{ ...collected, ...blocked, ...over }, 'EXPIRED'],
    [{ ...made, ...deactivated, ...over }, 'EXPIRED'],
    [{ ...made, ...deactivated, ...blocked, ...cancelled }, 'CANCELLED'],
    [{ ...cancelled, ...over }, 'CANCELLED'],
    [{ ...collected, ...exchanged }, 'EXCHANGED'],
    [{ ...collected, ...exchanged, ...deactivated, ...blocked, ...over }, 'EXCHANGED'],
    [{ ...collected, ...exchanged, ...cancelled }, 'CANCELLED'],
  ] as const)('%o → %s', (facts, status) => {
    expect(standing({ ...card, ...facts }, now)).toBe(status);
  });
});

describe('R-GATE-1 what is decided for later is known beforehand', () => {
  const now = at('2024-01-31T12:00:00');
  const collected = { ...card, madeAt: issuedAt, collectedAt: issuedAt };
  const over = new Date(card.validTo.getTime() + 1000);
  const deactivation = { reason: 'NO_PASSAGE' as const, startsAt: issuedAt, until: null, endedAt: null };
  const sixOClock = at('2024-02-01T06:00:00');

  it.each([
    ['a card in force, to its last second', {}, [{ from: now, until: over }]],
    ['its first day', { validFrom: at('2024-02-29T00:00:00') }, [{ from: at('2024-02-29T00:00:00'), until: over }]],
    ['nothing while no end is known', { deactivations: [deactivation] }, []],
    ['nothing while it is blocked', { blockedAt: now }, []],
    [
      'the end of a deactivation',
      { deactivations: [{ ...deactivation, until: sixOClock }] },
      [{ from: sixOClock, until: over }],
    ],
    [
      'a deactivation that is to come',
      { deactivations: [{ ...deactivation, startsAt: at('2024-02-10T00:00:00'), until: at('2024-02-12T00:00:00') }] },
      [
        { from: now, until: at('2024-02-10T00:00:00') },
        { from: at('2024-02-12T00:00:00'), until: over },
      ],
    ],
  ] as const)('%s', (_title, facts, periods) => {
    expect(openPeriods({ ...collected, ...facts }, now)).toEqual(periods);
  });

  it('R-ONE-5 a single-entry pass from the tenth minute on', () => {
    const until = new Date(single.validTo.getTime() + 1000);
    expect(openPeriods(single, issuedAt)).toEqual([{ from: at('2023-09-22T16:09:06'), until }]);
  });
});
