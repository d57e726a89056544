import { describe, expect, it } from 'vitest';
import { singleEntryEnd } from '../validity.js';
import type { PassFacts } from './facts.js';
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
  const [made, deactivated, cancelled] = [
    { madeAt: since },
    { deactivations: [{ reason: 'NO_PASSAGE' as const, startsAt: since, until: null }] },
    { cancelledAt: since },
  ];
  it.each([
    [{}, 'TO_BE_MADE'],
    [made, 'MADE'],
    [{ ...made, ...deactivated }, 'DEACTIVATED'],
    [{ ...made, ...deactivated, ...cancelled }, 'CANCELLED'],
    [{ ...made, ...deactivated, validTo: at('2023-12-31T23:59:59') }, 'EXPIRED'],
    [{ ...cancelled, validTo: at('2023-12-31T23:59:59') }, 'CANCELLED'],
  ] as const)('%o → %s', (facts, status) => {
    expect(standing({ ...card, ...facts }, now)).toBe(status);
  });
});
