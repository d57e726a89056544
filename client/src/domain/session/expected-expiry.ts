import type { SessionExpiry } from '../../lib/session-countdown';

/** The end of the session as an answer of the API gave it. */
export interface KnownSession {
  idleEndMs: number;
  absoluteEndMs: number;
  /** When the answer came. */
  receivedAtMs: number;
}

/** The server moves the idle end in steps of a minute: it may lie this much before what an answer makes us expect. */
const stepMs = 60_000;

export function knownSession(answer: { idleExpiresAt: string; expiresAt: string }, nowMs: number) {
  return {
    idleEndMs: Date.parse(answer.idleExpiresAt),
    absoluteEndMs: Date.parse(answer.expiresAt),
    receivedAtMs: nowMs,
  } satisfies KnownSession;
}

/** The end of the session after an answer that does not contain it, although every answer extends the session; never later than the real end. */
export function expectedExpiry(known: KnownSession, answeredAtMs: number): SessionExpiry {
  const idleLength = known.idleEndMs - known.receivedAtMs - stepMs;
  const idle = Math.min(Math.max(known.idleEndMs, answeredAtMs + idleLength), known.absoluteEndMs);
  return { idle: new Date(idle).toISOString(), absolute: new Date(known.absoluteEndMs).toISOString() };
}
