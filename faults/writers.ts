import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.ts';
import type { World } from './database.ts';

const CREATE = `mutation Create($input: PersonInput!, $key: String!) {
  createPerson(input: $input, idempotencyKey: $key) { id } }`;

/** With the pauses between, longer than any fault lasts. */
const MOST_TRIES = 300;

/** A write whose client was given an answer. */
interface StoredPassage {
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
  const done: StoredPassage[] = [];
  const errors = new Map<string, number>();
  let stopped = false;

  async function write(cookie: string, name: string, number: string, key: string): Promise<void> {
    const input = { idKind: 'PASSPORT', idNumber: number, name, englishName: name, mobile: '0912345678' };
    for (let tries = 1; ; tries += 1) {
      const { data, error = 'no data' } = await ask(url, cookie, CREATE, { input, key });
      const { id } = (data?.createPerson ?? {}) as { id?: string };
      if (id !== undefined) {
        done.push({ id, name });
        return;
      }
      errors.set(error, (errors.get(error) ?? 0) + 1);
      if (!repeating || tries === MOST_TRIES) return;
      await wait(200);
    }
  }

  const clients = cookies.map(async (cookie, at) => {
    for (let n = 0; !stopped; n += 1) {
      await write(
        cookie,
        `WRITER ${at} NUMBER ${n}`,
        // A company may have few numbers that only differ in the last four digits.
        `F${String(n).padStart(6, '0')}${String(at).padStart(4, '0')}`,
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
