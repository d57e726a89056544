import { describe, expect, it } from 'vitest';
import { gateReadyAt, type PassFacts, passStatus, singleEntryEnd } from './validity.js';

const at = (text: string) => new Date(`${text}+08:00`);
const issuedAt = at('2023-09-22T15:59:06');

const single: PassFacts = {
  kind: 'SINGLE_ENTRY',
  issuedAt,
  validTo: singleEntryEnd(issuedAt),
  made: false,
  deactivated: false,
  cancelled: false,
};
const card: PassFacts = { ...single, kind: 'PERIODIC', validTo: at('2026-09-21T23:59:59') };

describe('single-entry passes', () => {
  it('R-ONE-2 end 24 hours less a second after they begin', () => {
    expect(singleEntryEnd(issuedAt)).toEqual(at('2023-09-23T15:59:05'));
  });

  it('R-ONE-5 are known at the gates ten minutes after issue', () => {
    expect(gateReadyAt(issuedAt)).toEqual(at('2023-09-22T16:09:06'));
    expect(passStatus(single, at('2023-09-22T16:09:05'))).toBe('SYNCHRONISING');
    expect(passStatus(single, at('2023-09-22T16:09:06'))).toBe('USABLE');
  });

  it('R-ONE-2 are valid through their whole last second', () => {
    expect(passStatus(single, new Date(at('2023-09-23T15:59:05').getTime() + 999))).toBe('USABLE');
    expect(passStatus(single, at('2023-09-23T15:59:06'))).toBe('EXPIRED');
  });
});

describe('R-PRD-7 the status is derived from facts and clock', () => {
  const now = at('2024-01-01T00:00:00');
  it.each([
    [{}, 'TO_BE_MADE'],
    [{ made: true }, 'MADE'],
    [{ made: true, deactivated: true }, 'DEACTIVATED'],
    [{ made: true, deactivated: true, cancelled: true }, 'CANCELLED'],
    [{ made: true, deactivated: true, validTo: at('2023-12-31T23:59:59') }, 'EXPIRED'],
    [{ cancelled: true, validTo: at('2023-12-31T23:59:59') }, 'CANCELLED'],
  ] as const)('%o → %s', (facts, status) => {
    expect(passStatus({ ...card, ...facts }, now)).toBe(status);
  });
});
