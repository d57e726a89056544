import { type Accessor, createSignal } from 'solid-js';
import type { SessionExpiry } from '../../lib/session-clock';
import { expectedEnds, type KnownSession, knownSession } from './session-ends';

export interface SessionLife {
  /** Empty while nobody is signed in. */
  expiry: Accessor<SessionExpiry>;
  /** Takes what the API told of the session. */
  learn(session: { idleExpiresAt: string; expiresAt: string } | null | undefined): void;
  /** The API answered, here or in another tab: the session lives on. */
  answered(atMs: number): void;
  /** `fetch` that notes the answers and the server's clock. */
  fetch: typeof fetch;
}

/** Keeps track of when the session will end. */
export function createSessionLife(onAnswer: (atMs: number) => void): SessionLife {
  const [known, setKnown] = createSignal<KnownSession>();
  const [answeredAt, setAnsweredAt] = createSignal(0);
  let skewMs = 0;
  return {
    expiry: () => {
      const session = known();
      return session ? expectedEnds(session, answeredAt()) : {};
    },
    learn: (session) => setKnown(session ? knownSession(session, Date.now(), skewMs) : undefined),
    answered: setAnsweredAt,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const now = Date.now();
      const serverTime = Date.parse(response.headers.get('date') ?? '');
      if (!Number.isNaN(serverTime)) skewMs = serverTime - now;
      if (response.ok) {
        setAnsweredAt(now);
        onAnswer(now);
      }
      return response;
    },
  };
}
