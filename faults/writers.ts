import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './database.ts';

const CREATE = `mutation Create($input: PersonInput!, $key: String!) {
  createPerson(input: $input, idempotencyKey: $key) { id } }`;

/** A write whose client was given an answer. */
interface Acknowledged {
  readonly id: string;
  readonly name: string;
}

/** What clients saw while they wrote. */
export interface Writing {
  /** How many writes were acknowledged so far. */
  readonly acknowledged: number;
  /** What was answered in their place, and how often. */
  readonly errors: ReadonlyMap<string, number>;
  /** Ends the clients after what they have begun. */
  stop(): Promise<void>;
}

interface WriterOptions {
  readonly cookies: readonly string[];
  /** Whether a failed write is sent again under its key until it is acknowledged, as the clients do. */
  readonly repeating: boolean;
}

/** One client for each cookie adds people to its company, one after the other, without a pause. */
export function startWriting(url: string, { cookies, repeating }: WriterOptions): Writing & { check: Check } {
  const done: Acknowledged[] = [];
  const errors = new Map<string, number>();
  let stopped = false;

  async function write(cookie: string, name: string, number: string, key: string): Promise<void> {
    const input = { idKind: 'PASSPORT', idNumber: number, name, englishName: name, mobile: '0912345678' };
    for (;;) {
      const answer = await send(url, cookie, { query: CREATE, variables: { input, key } });
      if ('id' in answer) {
        done.push({ id: answer.id, name });
        return;
      }
      errors.set(answer.error, (errors.get(answer.error) ?? 0) + 1);
      if (!repeating) return;
      await wait(200);
    }
  }

  const clients = cookies.map(async (cookie, at) => {
    for (let n = 0; !stopped; n += 1) {
      await write(
        cookie,
        `WRITER ${at} NUMBER ${n}`,
        `F${String(at).padStart(4, '0')}${String(n).padStart(6, '0')}`,
        randomUUID(),
      );
    }
  });
  return {
    get acknowledged() {
      return done.length;
    },
    errors,
    stop: async () => {
      stopped = true;
      await Promise.all(clients);
    },
    check: async (world) => {
      const rows = await world.run<{ id: string; english_name: string }>('select id, english_name from person');
      const stored = new Map(rows.map(({ id, english_name }) => [id, english_name]));
      return {
        lost: done.filter(({ id, name }) => stored.get(id) !== name).length,
        doubled: rows.length - new Set(stored.values()).size,
      };
    },
  };
}

/** Compares what was acknowledged with what is stored. */
type Check = (world: World) => Promise<{ lost: number; doubled: number }>;

async function send(url: string, cookie: string, body: object): Promise<{ id: string } | { error: string }> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json', cookie };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!text.startsWith('{')) return { error: `HTTP ${answer.status}` };
    const { data, errors } = JSON.parse(text) as {
      data?: { createPerson: { id: string } } | null;
      errors?: { extensions: { code: string } }[];
    };
    return data ? { id: data.createPerson.id } : { error: errors?.[0]?.extensions.code ?? `HTTP ${answer.status}` };
  } catch (problem) {
    return {
      error:
        problem instanceof Error ? String((problem.cause as Error | undefined)?.message ?? problem.message) : 'unknown',
    };
  }
}
