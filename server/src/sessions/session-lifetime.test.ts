import { describe, expect, it } from 'vitest';
import { extendedIdle, sessionEnds } from './session-lifetime.js';

const now = new Date('2026-11-20T08:00:00+08:00');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('the lifetime of a session', () => {
  it('R-REG-9 is 30 minutes without a request, 8 hours in any case', () => {
    expect(sessionEnds(false, now)).toEqual({ idleExpiresAt: inMinutes(30), expiresAt: inMinutes(480) });
    expect(extendedIdle({ remembered: false, expiresAt: inMinutes(480) }, inMinutes(100))).toEqual(inMinutes(130));
    expect(extendedIdle({ remembered: false, expiresAt: inMinutes(480) }, inMinutes(470))).toEqual(inMinutes(480));
  });

  it('R-REG-8 is longer with 記住我', () => {
    const day = 24 * 60;
    expect(sessionEnds(true, now)).toEqual({ idleExpiresAt: inMinutes(3 * day), expiresAt: inMinutes(14 * day) });
  });
});
