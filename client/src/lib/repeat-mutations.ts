/** The statuses of a server, or a balancer before it, that cannot answer now. */
const unavailable = new Set([502, 503]);

const MAX_TRIES = 6;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

export interface RepeatOptions {
  fetch?: typeof fetch;
  /** Called before the first repetition; what it returns is called once there is an answer, or no hope of one. */
  onRepeating?: () => () => void;
  pause?: (ms: number) => Promise<unknown>;
}

const pauseFor = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A `fetch` that sends a mutation with an idempotency key again, a few times, while the server cannot be reached or cannot
 * answer: under the same key it is done once. Everything else is sent once.
 */
export function repeatMutations({ fetch, onRepeating, pause = pauseFor }: RepeatOptions = {}): typeof globalThis.fetch {
  const send: typeof globalThis.fetch = (...request) => (fetch ?? globalThis.fetch)(...request);
  return async (input, init) => {
    if (!hasKey(init?.body)) return send(input, init);
    let done: (() => void) | undefined;
    try {
      for (let tries = 1; ; tries += 1) {
        const last = tries === MAX_TRIES;
        const answer = await send(input, init).catch((problem: unknown) => {
          if (last || !(problem instanceof TypeError)) throw problem;
          return undefined;
        });
        if (answer && (last || !unavailable.has(answer.status))) return answer;
        done ??= onRepeating?.();
        await pause(pauseBefore(tries, Number(answer?.headers.get('retry-after') ?? 0)));
      }
    } finally {
      done?.();
    }
  };
}

/** Longer each time, never shorter than the server asks for, and not the same for all who wait. */
function pauseBefore(tries: number, retryAfterSeconds: number): number {
  const growing = Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
  const requested = Number.isFinite(retryAfterSeconds) ? retryAfterSeconds * 1000 : 0;
  return Math.min(Math.max(growing, requested), LONGEST_PAUSE_MS) * (1 + Math.random() / 4);
}

/** Whether a request's body is a mutation with a key. */
function hasKey(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  const { query = '', variables = {} } = JSON.parse(body) as { query?: string; variables?: Record<string, unknown> };
  const key = /^\s*mutation\b[\s\S]*\bidempotencyKey:\s*\$(\w+)/.exec(query)?.[1];
  return key !== undefined && typeof variables[key] === 'string';
}
