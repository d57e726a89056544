import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { now } from './clock';

/** ISO instants; `undefined` without a session. */
export interface SessionExpiry {
  idle?: string;
  absolute?: string;
}

export type SessionPhase = 'fresh' | 'warning' | 'over';

export interface SessionState {
  phase: SessionPhase;
  /** Milliseconds to the nearer of the two ends; Infinity without a session. */
  left: number;
  /** The end that comes first. Idle time can be extended by working on, the absolute end cannot. */
  reason: 'idle' | 'absolute';
}

export const warnBeforeMs = 2 * 60_000;

/** Pure, so that it can be tested without waiting. */
export function sessionState(expiry: SessionExpiry, nowMs: number): SessionState {
  const idle = expiry.idle === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiry.idle) - nowMs;
  const absolute = expiry.absolute === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiry.absolute) - nowMs;
  const left = Math.min(idle, absolute);
  const phase = left <= 0 ? 'over' : left <= warnBeforeMs ? 'warning' : 'fresh';
  return { phase, left: Math.max(0, left), reason: absolute <= idle ? 'absolute' : 'idle' };
}

export interface SessionCountdown {
  phase: Accessor<SessionPhase>;
  left: Accessor<number>;
  reason: Accessor<'idle' | 'absolute'>;
}

/** Ticks once a second and when the tab is looked at again, because a sleeping computer stops timers. */
export function createSessionCountdown(expiry: Accessor<SessionExpiry>): SessionCountdown {
  const [time, setTime] = createSignal(now());
  const tick = () => setTime(now());
  const timer = setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  });
  const state = createMemo(() => sessionState(expiry(), time()));
  return {
    phase: createMemo(() => state().phase),
    left: createMemo(() => state().left),
    reason: createMemo(() => state().reason),
  };
}
