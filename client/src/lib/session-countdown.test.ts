import { describe, expect, it } from 'vitest';
import { sessionState } from './session-countdown';

const at = (time: string) => Date.parse(`2026-11-20T${time}+08:00`);
const expiry = { idle: '2026-11-20T10:30:00+08:00', absolute: '2026-11-20T18:00:00+08:00' };

describe('session clock', () => {
  it('warns two minutes before the nearer end', () => {
    expect(sessionState(expiry, at('10:27:59'))).toMatchObject({ phase: 'fresh', reason: 'idle' });
    expect(sessionState(expiry, at('10:28:00'))).toEqual({ phase: 'warning', reason: 'idle', left: 120_000 });
    expect(sessionState({ ...expiry, idle: '2026-11-20T18:20:00+08:00' }, at('17:59:00'))).toEqual({
      phase: 'warning',
      reason: 'absolute',
      left: 60_000,
    });
  });

  it('is over at the end and stays so', () => {
    expect(sessionState(expiry, at('10:30:00'))).toMatchObject({ phase: 'over', left: 0 });
    expect(sessionState(expiry, at('23:00:00')).phase).toBe('over');
  });

  it('never ends without a session', () => {
    expect(sessionState({}, at('10:30:00')).phase).toBe('fresh');
  });
});
