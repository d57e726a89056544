import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { ConcurrencyLimit } from '../shared/concurrency-limit.js';
import type { Deadline } from '../shared/deadline.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import type { Database } from '../shared/sql.js';
import type { Viewer } from './viewer.js';

/** Of one account, token or, for visitors, address. What an operation does besides its statements is cheap. */
const OPERATIONS_AT_ONCE = 10;
const STATEMENTS_AT_ONCE = 4;
const MOST_WAITING = 100;

/** Of all analysts together: as many as their pool has connections. */
const ANALYSTS_AT_ONCE = 4;
/** Operations of analysts that cost more than this are heavy, and one processor is left to the others while they run. */
const HEAVY_COST = 250;
const HEAVY_AT_ONCE = Math.max(1, Math.min(ANALYSTS_AT_ONCE, availableParallelism() - 1));
const ANALYST_STATEMENTS_AT_ONCE = Math.min(ANALYSTS_AT_ONCE, availableParallelism());
const MOST_ANALYSTS_WAITING = 200;

/** So many accounts are remembered; of one that is forgotten while it works, as much again may begin. */
const MOST_ACCOUNTS = 10_000;

interface Databases {
  readonly database: Database;
  readonly analystDatabase: Database;
}

/** What one viewer may take of the server at a time, so that others have their part. */
export interface Share {
  /**
   * Runs an operation of this cost in its turn. Refuses with TIMEOUT when the deadline passes before, UNAVAILABLE when too
   * many wait.
   */
  run<T>(deadline: Deadline, operation: () => T | Promise<T>, cost?: number): Promise<T>;
  /** The databases, for statements that take their turn; none begins after the deadline. */
  databases(of: Databases, deadline: Deadline): Databases;
}

/** The shares of all viewers of one process. */
export class Shares {
  readonly #accounts = new LRUCache<string, { operations: ConcurrencyLimit; statements: ConcurrencyLimit }>({
    max: MOST_ACCOUNTS,
  });
  readonly #analysts = new ConcurrencyLimit(ANALYSTS_AT_ONCE, MOST_ANALYSTS_WAITING);
  readonly #heavyAnalysts = new ConcurrencyLimit(HEAVY_AT_ONCE, MOST_ANALYSTS_WAITING);
  readonly #analystStatements = new ConcurrencyLimit(ANALYST_STATEMENTS_AT_ONCE);

  of(viewer: Viewer): Share {
    const { operations, statements } = this.#account(keyOf(viewer));
    return {
      run: (deadline, operation, cost = 0) => {
        let work = operation;
        if (viewer.kind === 'ANALYST') {
          work = takingTurn(this.#analysts, work, deadline);
          if (cost > HEAVY_COST) work = takingTurn(this.#heavyAnalysts, work, deadline);
        }
        return operations.run(work, patience(deadline));
      },
      databases: ({ database, analystDatabase }, deadline) => ({
        database: inTurn(database, statements, deadline),
        analystDatabase: inTurn(analystDatabase, this.#analystStatements, deadline),
      }),
    };
  }

  #account(key: string): { operations: ConcurrencyLimit; statements: ConcurrencyLimit } {
    let account = this.#accounts.get(key);
    if (!account) {
      account = {
        operations: new ConcurrencyLimit(OPERATIONS_AT_ONCE, MOST_WAITING),
        statements: new ConcurrencyLimit(STATEMENTS_AT_ONCE),
      };
      this.#accounts.set(key, account);
    }
    return account;
  }
}

function keyOf(viewer: Viewer): string {
  if (viewer.kind === 'VISITOR') return viewer.address;
  return viewer.by === 'TOKEN' ? viewer.credential : viewer.accountId;
}

const patience = (deadline: Deadline) => ({ waitMs: deadline.timerMs, code: ErrorCode.TIMEOUT });

function takingTurn<T>(limit: ConcurrencyLimit, work: () => T | Promise<T>, deadline: Deadline): () => Promise<T> {
  return () => limit.run(work, patience(deadline));
}

function inTurn(database: Database, limit: ConcurrencyLimit, deadline: Deadline): Database {
  return database.paced((statement) =>
    limit.run(() => (deadline.leftMs > 0 ? statement() : refuse(ErrorCode.TIMEOUT)), patience(deadline)),
  );
}
