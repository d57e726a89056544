import { createPublicKey, verify } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * A sample of a gate system, for those who write one: it keeps a copy of the passes, follows their changes, decides without a
 * network, and reports passages. It needs Node.js 24 and nothing else; a test runs it against the server.
 */

interface Area {
  readonly code: string;
}

/** A pass as the copy holds it: which areas it opens when. */
export interface CopiedPass {
  readonly number: string;
  readonly periods: readonly { readonly from: string; readonly until: string; readonly areas: readonly Area[] }[];
}

export interface Changes {
  readonly passes: readonly CopiedPass[];
  readonly cursor: string;
  readonly more: boolean;
}

export interface Passage {
  readonly eventId: string;
  readonly passNumber: string;
  readonly gateCode: string;
  readonly direction: 'IN' | 'OUT';
  readonly at: string;
}

export interface Verdict {
  readonly eventId: string;
  readonly outcome: 'STORED' | 'ALREADY_STORED' | 'CONFLICT' | 'REFUSED';
  readonly code: string | null;
}

/** What a gate says of itself. */
export interface GateHealth {
  readonly gateCode: string;
  readonly condition: 'IN_ORDER' | 'OUT_OF_ORDER';
  /** Of the changes that were applied last, those of an unfinished snapshot apart. */
  readonly cursor?: string | null;
  /** Passages that wait to be reported. */
  readonly unsentEvents: number;
}

export interface HealthAnswer {
  /** By how much the clock is ahead: set it if it is more than a few seconds, as passages of the future are refused. */
  readonly clockAheadSeconds: number;
  readonly unknownGates: readonly string[];
  /** Changes that are waiting: if there are any for long, the copy is not kept up to date. */
  readonly pendingChanges: number;
}

/** The token is wrong, over or revoked: an administrator must give another one. */
export class TokenRefused extends Error {}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** The server sends a line every 15 seconds; a connection that is silent for longer is dead. */
const SILENCE_MS = 45_000;
const MOST_PASSAGES = 250;

/** A gate that is silent for five minutes is shown to the administrators. */
const HEARTBEAT_MS = 60_000;
const SOFTWARE = 'sample gate client';

const CHANGES = `query($since: String) { passChanges(since: $since, size: 250, onlyCurrent: true) {
  passes { number periods { from until areas { code } } } cursor more } }`;
const REPORT = `mutation($passages: [PassageInput!]!) {
  reportPassages(passages: $passages, partial: true) { verdicts { eventId outcome code } } }`;

const HEALTH = `mutation($input: GateHealthInput!) {
  reportGateHealth(input: $input) { clockAheadSeconds unknownGates pendingChanges } }`;

/** The server as one gate system sees it. */
export class Server {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** The answer to a GraphQL document. Tries again while the server is away, and gives up for a bad token. */
  async ask<T>(query: string, variables: object, signal?: AbortSignal): Promise<T> {
    for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables });
      const request = { method: 'POST', headers, body, signal: signal ?? null };
      const answer = await fetch(`${this.#url}/graphql`, request).catch(() => undefined);
      if (answer?.status === 401) throw new TokenRefused();
      if (answer && answer.status < 500) {
        const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] };
        if (errors || !data) throw new Error(errors?.map(({ message }) => message).join(', ') ?? 'no answer');
        return data;
      }
      await wait(pause, undefined, { signal });
    }
  }

  /**
   * Hands every change since a cursor to `store`, and then each as it is made, until `signal` aborts. Without a cursor it
   * begins with a snapshot of the passes that may open something now or later: `store` begins with an empty copy then.
   */
  async follow(since: string | null, store: (changes: Changes) => void, signal: AbortSignal): Promise<void> {
    let cursor = since;
    const take = (changes: Changes): void => {
      store(changes);
      cursor = changes.cursor;
    };
    while (!signal.aborted) {
      for (let more = true; more; ) {
        const { passChanges } = await this.ask<{ passChanges: Changes }>(CHANGES, { since: cursor }, signal);
        take(passChanges);
        more = passChanges.more;
      }
      // After a broken connection the copy is brought up to date again.
      await this.#listen(cursor ?? '', take, signal).catch((problem: unknown) => {
        if (problem instanceof TokenRefused) throw problem;
      });
      await wait(FIRST_WAIT_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Reads server-sent events until the connection ends. */
  async #listen(cursor: string, take: (changes: Changes) => void, signal: AbortSignal): Promise<void> {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      const answer = await fetch(`${this.#url}/gate/changes`, {
        headers: { authorization: `Bearer ${this.#token}`, 'last-event-id': cursor },
        signal: AbortSignal.any([signal, silence.signal]),
      });
      if (answer.status === 401) throw new TokenRefused();
      if (!answer.ok || !answer.body) return;
      let text = '';
      for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
        timer.refresh();
        text += part;
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) {
          const data = /^event: changes$[\s\S]*^data: (.*)$/m.exec(event)?.[1];
          if (data) take(JSON.parse(data) as Changes);
        }
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Says every minute how the gates are, as `describe` has it then, until `signal` aborts. */
  async keepAlive(
    describe: () => readonly GateHealth[],
    signal: AbortSignal,
    hear: (answer: HealthAnswer) => void = () => undefined,
  ): Promise<void> {
    while (!signal.aborted) {
      const input = { software: SOFTWARE, clock: new Date().toISOString(), gates: describe() };
      hear((await this.ask<{ reportGateHealth: HealthAnswer }>(HEALTH, { input }, signal)).reportGateHealth);
      await wait(HEARTBEAT_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Reports passages in portions; each has its verdict. Passages are sent again unchanged until there is an answer. */
  async report(passages: readonly Passage[]): Promise<Verdict[]> {
    const verdicts: Verdict[] = [];
    for (let at = 0; at < passages.length; at += MOST_PASSAGES) {
      const portion = passages.slice(at, at + MOST_PASSAGES);
      const answer = await this.ask<{ reportPassages: { verdicts: Verdict[] } }>(REPORT, { passages: portion });
      verdicts.push(...answer.reportPassages.verdicts);
    }
    return verdicts;
  }
}

/** Whether a pass of the copy opens an area at a time. */
export function opens(pass: CopiedPass | undefined, areaCode: string, at: Date): boolean {
  return (pass?.periods ?? []).some(
    ({ from, until, areas }) =>
      new Date(from) <= at && at < new Date(until) && areas.some(({ code }) => code === areaCode),
  );
}

/** What a printed code says, verified with the keys of `gateKeys` (by their `keyId`) alone; null if it is not genuine. */
export function readCode(code: string, keys: ReadonlyMap<string, string>) {
  const [form, keyId = '', number, from = '', to = '', areas = '', signature = ''] = code.split('.');
  const x = keys.get(keyId);
  if (form !== 'PP1' || x === undefined) return null;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signed = code.slice(0, code.lastIndexOf('.'));
  if (!verify(null, Buffer.from(signed), key, Buffer.from(signature, 'base64url'))) return null;
  const time = (seconds: string) => new Date(Number.parseInt(seconds, 36) * 1000);
  return { number, from: time(from), to: time(to), areas: areas.split('-') };
}
