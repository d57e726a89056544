import type { SessionExpiry } from '../../lib/session-countdown';

/** What the API told of the session. */
export interface KnownSession {
  idleEndMs: number;
  absoluteEndMs: number;
  /** When it was told. */
  learntAtMs: number;
}

/** The server moves the idle end in steps of a minute: it may lie this much before what an answer makes us expect. */
const stepMs = 60_000;

export function knownSession(told: { idleExpiresAt: string; expiresAt: string }, nowMs: number) {
  return {
    idleEndMs: Date.parse(told.idleExpiresAt),
    absoluteEndMs: Date.parse(told.expiresAt),
    learntAtMs: nowMs,
  } satisfies KnownSession;
}

/** Every answer of the API keeps the session alive, but only some tell its end; never later than the real one. */
export function expectedEnds(known: KnownSession, answeredAtMs: number): SessionExpiry {
  const idleLength = known.idleEndMs - known.learntAtMs - stepMs;
  const idle = Math.min(Math.max(known.idleEndMs, answeredAtMs + idleLength), known.absoluteEndMs);
  return { idle: new Date(idle).toISOString(), absolute: new Date(known.absoluteEndMs).toISOString() };
}
