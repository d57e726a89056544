import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ErrorCode, refuse } from '../shared/errors.js';
import type { Database } from '../shared/sql.js';

/** What is limited, how often, per how many seconds. Keys are accounts or addresses, never what a caller can vary. */
const LIMITS = {
  signInPerAddress: { points: 60, seconds: 15 * 60 },
  registrationPerAddress: { points: 20, seconds: 60 * 60 },
  uploadPerAddress: { points: 60, seconds: 60 * 60 },
  uploadPerAccount: { points: 600, seconds: 60 * 60 },
  recoveryPerAddress: { points: 20, seconds: 60 * 60 },
  // Whoever names a mailbox has it mailed to.
  registrationPerEmail: { points: 5, seconds: 60 * 60 },
  recoveryPerEmail: { points: 5, seconds: 60 * 60 },
  // Each change stays on record for ever.
  accountChangePerAccount: { points: 30, seconds: 60 * 60 },
  passwordChangePerAccount: { points: 10, seconds: 15 * 60 },
  secondFactorPerAccount: { points: 5, seconds: 15 * 60 },
  bindingPerAccount: { points: 30, seconds: 15 * 60 },
  // Per company of operators: shared accounts can be made at will (R-REG-7).
  nonOwnedSearch: { points: 30, seconds: 60 * 60 },
  // A sample reads all of a branch's passes of a month.
  samplePerAccount: { points: 30, seconds: 60 * 60 },
  // What others issued to a passport shows in whether its holder may apply: a company may not try out numbers (R-ACC-3).
  newIdNumbersPerCompany: { points: 1_000, seconds: 24 * 60 * 60 },
  // Each takes a number of the month for ever: five digits must do for all companies (R-NUM-2).
  submissionsPerCompany: { points: 500, seconds: 24 * 60 * 60 },
} as const;
export type LimitName = keyof typeof LIMITS;

/** What a mailbox is counted under: the same however it is written, and no address in the table of limits. */
export function mailboxKey(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url');
}

/** Rate limits counted in the database, so that all nodes share them and a restart forgets none. */
export class RateLimits {
  readonly #limiters: Record<LimitName, RateLimiterPostgres>;

  constructor(database: Database) {
    const client = {
      query: async (statement: { text: string; values: unknown[] }) => {
        const rows = await database.change(statement);
        return { rows, rowCount: rows.length };
      },
    };
    this.#limiters = Object.fromEntries(
      Object.entries(LIMITS).map(([name, { points, seconds }]) => [
        name,
        new RateLimiterPostgres({
          storeClient: client,
          storeType: 'client',
          tableName: 'rate_limit',
          tableCreated: true,
          clearExpiredByTimeout: false,
          keyPrefix: name,
          points,
          duration: seconds,
        }),
      ]),
    ) as Record<LimitName, RateLimiterPostgres>;
  }

  /** Takes `points` from the allowance of `key`; returns what is left. Refuses with RATE_LIMITED and the seconds to wait. */
  async take(name: LimitName, key: string, points = 1): Promise<number> {
    try {
      return (await this.#limiters[name].consume(key, points)).remainingPoints;
    } catch (problem) {
      if (problem instanceof RateLimiterRes) {
        refuse(ErrorCode.RATE_LIMITED, undefined, { retryAfterSeconds: Math.ceil(problem.msBeforeNext / 1000) });
      }
      throw problem;
    }
  }

  /** Gives a point back that was taken just now. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.#limiters[name].reward(key);
  }
}
