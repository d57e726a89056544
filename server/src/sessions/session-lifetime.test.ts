import { describe, expect, it } from 'vitest';
import { extendedIdle, sessionEnds } from './session-lifetime.js';

const now = new Date('2026-11-20T08:00:00+08:00');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('how long a session lives', () => {
  it('R-REG-9 30 minutes without a request, 8 hours in any case', () => {
    expect(sessionEnds(false, now)).toEqual({ idleExpiresAt: after(30), expiresAt: after(480) });
    expect(extendedIdle({ remembered: false, expiresAt: after(480) }, after(100))).toEqual(after(130));
    expect(extendedIdle({ remembered: false, expiresAt: after(480) }, after(470))).toEqual(after(480));
  });

  it('R-REG-8 longer with 記住我', () => {
    const day = 24 * 60;
    expect(sessionEnds(true, now)).toEqual({ idleExpiresAt: after(3 * day), expiresAt: after(14 * day) });
  });
});
