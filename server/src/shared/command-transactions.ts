import { setTimeout as wait } from 'node:timers/promises';
import type { TransactionOptions } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { ConcurrencyLimit } from './concurrency-limit.js';
import { ErrorCode } from './errors.js';
import { isCollision } from './failures.js';

/** How often a transaction that conflicts with others is tried. */
const ATTEMPTS = 4;

/** The pause before another attempt, at most; doubled each time. */
const PAUSE_MS = 40;

/** Waiting for a place takes no connection: it ends shortly before the time of a request does. */
const PATIENCE = { waitMs: 8_000, code: ErrorCode.UNAVAILABLE } as const;
const MOST_WAITING = 500;

/**
 * Entity managers whose transactions are repeated as a whole after a deadlock or a serialization failure, as nothing of
 * them has happened. So many run at once; the others wait in order.
 */
export function commandTransactions(atOnce: number): typeof EntityManager {
  const writers = new ConcurrencyLimit(atOnce, MOST_WAITING);
  return class extends EntityManager {
    override async transactional<T>(work: (tx: this) => T | Promise<T>, options: TransactionOptions = {}): Promise<T> {
      const attempt = (more: TransactionOptions): Promise<T> => super.transactional(work, { ...options, ...more });
      if (this.isInTransaction()) return attempt({});
      for (let tries = 1; ; tries += 1) {
        try {
          // A repeated one reads everything anew.
          return await writers.run(() => attempt(tries > 1 ? { clear: true } : {}), PATIENCE);
        } catch (problem) {
          if (tries >= ATTEMPTS || !isCollision(problem)) throw problem;
          await wait(Math.random() * PAUSE_MS * 2 ** tries);
        }
      }
    }
  } as typeof EntityManager;
}
