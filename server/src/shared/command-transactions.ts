import { setTimeout as wait } from 'node:timers/promises';
import type { TransactionOptions } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { DATABASE_TIMEOUTS } from './database-pool.js';
import { ErrorCode } from './errors.js';
import { isCollision } from './failures.js';
import { Turnstile } from './turnstile.js';

/** How often a transaction is begun that gets in the way of others. */
const ATTEMPTS = 4;

/** The pause before another attempt, at most; doubled each time. */
const PAUSE_MS = 40;

const PATIENCE = { waitMs: DATABASE_TIMEOUTS.acquire, code: ErrorCode.UNAVAILABLE } as const;

/**
 * Entity managers whose transactions are repeated as a whole after a deadlock or a serialization failure, as nothing of
 * them has happened. So many run at once; the others wait as long as for a connection.
 */
export function commandTransactions(atOnce: number): typeof EntityManager {
  const writers = new Turnstile(atOnce);
  return class extends EntityManager {
    override async transactional<T>(work: (tx: this) => T | Promise<T>, options: TransactionOptions = {}): Promise<T> {
      const attempt = (more: TransactionOptions): Promise<T> => super.transactional(work, { ...options, ...more });
      if (this.isInTransaction()) return attempt({});
      for (let tries = 1; ; tries += 1) {
        try {
          // A repeated one reads everything anew.
          return await writers.pass(() => attempt(tries > 1 ? { clear: true } : {}), PATIENCE);
        } catch (problem) {
          if (tries >= ATTEMPTS || !isCollision(problem)) throw problem;
          await wait(Math.random() * PAUSE_MS * 2 ** tries);
        }
      }
    }
  } as typeof EntityManager;
}
