import { type Accessor, createSignal } from 'solid-js';
import { learnServerTime, now } from '../../lib/clock';
import type { SessionExpiry } from '../../lib/session-countdown';
import { expectedExpiry, type KnownSession, knownSession } from './expected-expiry';
import { fetchFromStart } from './fetch-from-start';

export interface ExpiryTracker {
  /** Empty without a session. */
  expiry: Accessor<SessionExpiry>;
  /** Takes the end of the session from an answer of the API. */
  learn(session: { idleExpiresAt: string; expiresAt: string } | null | undefined): void;
  /** The API answered, here or in another tab: the session lives on. */
  answered(atMs: number): void;
  /** `fetch` that notes the answers and the server's clock. */
  fetch: typeof fetch;
}

/** Keeps track of when the session will end. */
export function createExpiryTracker(onAnswer: (atMs: number) => void): ExpiryTracker {
  const [known, setKnown] = createSignal<KnownSession>();
  const [answeredAt, setAnsweredAt] = createSignal(0);
  return {
    expiry: () => {
      const session = known();
      return session ? expectedExpiry(session, answeredAt()) : {};
    },
    learn: (session) => setKnown(session ? knownSession(session, now()) : undefined),
    answered: setAnsweredAt,
    fetch: async (input, init) => {
      const response = await fetchFromStart(input, init);
      learnServerTime(response.headers.get('date'));
      if (response.ok) {
        const atMs = now();
        setAnsweredAt(atMs);
        onAnswer(atMs);
      }
      return response;
    },
  };
}
