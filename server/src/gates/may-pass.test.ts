import { describe, expect, it } from 'vitest';
import type { PassFacts } from '../passes/standing/facts.js';
import { passageRefusal } from './may-pass.js';

const at = (text: string) => new Date(`${text}+08:00`);
const made = at('2026-11-20T10:00:00');
const single: PassFacts = {
  kind: 'SINGLE_ENTRY',
  issuedAt: at('2026-11-20T10:00:00'),
  validFrom: at('2026-11-20T10:00:00'),
  validTo: at('2026-11-21T09:59:59'),
  madeAt: null,
  collectedAt: null,
  cancelledAt: null,
  exchangedAt: null,
  blockedAt: null,
  deactivations: [],
};
const deactivated = { deactivations: [{ reason: 'NO_PASSAGE', startsAt: made, until: null, endedAt: null }] } as const;
const card: PassFacts = {
  ...single,
  kind: 'PERIODIC',
  madeAt: made,
  collectedAt: made,
  validTo: at('2029-11-19T23:59:59'),
};
const answer = (facts: PassFacts | undefined, now: string, areaId = 3) =>
  passageRefusal(facts && { facts, areaIds: [3] }, areaId, at(now));

describe('R-GATE-1 whether a pass opens a gate now', () => {
  it('R-ONE-5 a single-entry pass from the tenth minute to its last second', () => {
    expect(answer(single, '2026-11-20T09:59:59')).toBe('NOT_YET_VALID');
    expect(answer(single, '2026-11-20T10:09:59')).toBe('SYNCHRONISING');
    expect(answer(single, '2026-11-20T10:10:00')).toBeNull();
    expect(answer(single, '2026-11-21T09:59:59')).toBeNull();
    expect(answer(single, '2026-11-21T10:00:00')).toBe('EXPIRED');
  });

  it('R-PRD-7 a card once it is collected, not before its first day', () => {
    expect(answer(card, '2026-11-20T10:00:00')).toBeNull();
    expect(answer({ ...card, collectedAt: null }, '2026-11-20T10:00:00')).toBe('MADE');
    expect(answer({ ...card, madeAt: null, collectedAt: null }, '2026-11-20T10:00:00')).toBe('TO_BE_MADE');
    expect(answer({ ...card, validFrom: at('2026-12-01T00:00:00') }, '2026-11-30T23:59:59')).toBe('NOT_YET_VALID');
  });

  it('what ended it, or keeps it from use, is told', () => {
    const now = '2026-11-20T12:00:00';
    expect(answer(undefined, now)).toBe('UNKNOWN');
    expect(answer({ ...card, cancelledAt: made, ...deactivated }, now)).toBe('CANCELLED');
    expect(answer({ ...card, ...deactivated }, now)).toBe('DEACTIVATED');
    expect(answer({ ...card, ...deactivated, blockedAt: made }, now)).toBe('BLOCKED');
    expect(answer(card, now, 4)).toBe('OTHER_AREA');
  });
});
