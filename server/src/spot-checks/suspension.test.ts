import { describe, expect, it } from 'vitest';
import { runningSince, suspensionEnds, suspensionState } from './suspension.js';

const at = (text: string) => new Date(`${text}+08:00`);
const checkedAt = at('2023-07-25T01:48:03');
const state = (now: string, liftedAt: Date | null = null) => suspensionState({ checkedAt, liftedAt }, at(now));

describe('R-ONE-7 a failed spot check suspends for seven calendar days', () => {
  it('starts with the check and ends with the last second of the seventh day: 2023/07/25-2023/07/31', () => {
    expect(state('2023-07-25T01:48:03')).toBe('RUNNING');
    expect(state('2023-07-31T23:59:59.999')).toBe('RUNNING');
    expect(state('2023-08-01T00:00:00')).toBe('ENDED');
    expect(suspensionEnds(checkedAt)).toEqual(at('2023-08-01T00:00:00'));
  });

  it('counts the day of the check as a whole day, at its first and at its last second', () => {
    expect(suspensionEnds(at('2023-07-25T00:00:00'))).toEqual(at('2023-08-01T00:00:00'));
    expect(suspensionEnds(at('2023-07-25T23:59:59.999'))).toEqual(at('2023-08-01T00:00:00'));
  });

  it('remains LIFTED after its last day', () => {
    expect(state('2023-07-26T00:00:00', at('2023-07-25T12:00:00'))).toBe('LIFTED');
    expect(state('2023-09-01T00:00:00', at('2023-07-25T12:00:00'))).toBe('LIFTED');
  });

  it('agrees with the condition used for lists at every boundary', () => {
    for (const now of [
      '2023-07-31T00:00:00',
      '2023-07-31T23:59:59.999',
      '2023-08-01T00:00:00',
      '2023-08-01T00:00:01',
    ]) {
      for (const checked of ['2023-07-24T23:59:59.999', '2023-07-25T00:00:00', '2023-07-25T23:59:59.999']) {
        const running = suspensionState({ checkedAt: at(checked), liftedAt: null }, at(now)) === 'RUNNING';
        expect(at(checked) >= runningSince(at(now)), `${checked} at ${now}`).toBe(running);
      }
    }
  });
});
