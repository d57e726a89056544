import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { ErrorCode, Refusal, refuse } from '../shared/errors.js';
import { type Database, transactionDatabase } from '../shared/sql.js';

/** How often something may be done in how many seconds. Keys are accounts or addresses, never values a caller can vary. */
const LIMITS = {
  signInPerAddress: { points: 60, seconds: 15 * 60 },
  registrationPerAddress: { points: 20, seconds: 60 * 60 },
  // A file takes three: its ticket, its arrival and its check.
  uploadPerAddress: { points: 180, seconds: 60 * 60 },
  uploadPerAccount: { points: 1_800, seconds: 60 * 60 },
  // In kilobytes, as they arrive; unused files are kept for a day.
  uploadedKilobytesPerAddress: { points: 300_000, seconds: 24 * 60 * 60 },
  uploadedKilobytesPerAccount: { points: 2_000_000, seconds: 24 * 60 * 60 },
  recoveryPerAddress: { points: 20, seconds: 60 * 60 },
  // Strangers cause these mails: beyond it none is sent, and nothing is refused.
  registrationMailsPerEmail: { points: 5, seconds: 60 * 60 },
  joinNoticesPerCompany: { points: 20, seconds: 60 * 60 },
  accountNamesPerEmail: { points: 5, seconds: 60 * 60 },
  verificationLinksPerEmail: { points: 5, seconds: 60 * 60 },
  lockMailsPerAccount: { points: 3, seconds: 24 * 60 * 60 },
  passwordLinksPerAccount: { points: 5, seconds: 60 * 60 },
  // Each change is recorded permanently.
  accountChangePerAccount: { points: 30, seconds: 60 * 60 },
  // Each is recorded permanently and mailed to the colleague.
  colleagueChangesPerAccount: { points: 200, seconds: 60 * 60 },
  emailChangePerAccount: { points: 5, seconds: 60 * 60 },
  emailChangeMailsPerEmail: { points: 5, seconds: 60 * 60 },
  passwordChangePerAccount: { points: 10, seconds: 15 * 60 },
  secondFactorPerAccount: { points: 5, seconds: 15 * 60 },
  bindingPerAccount: { points: 30, seconds: 15 * 60 },
  // Per company for operators, as shared accounts can be registered at will (R-REG-7).
  nonOwnedSearch: { points: 30, seconds: 60 * 60 },
  // Numbers that no pass has, tried among rows that are masked: a right one costs nothing (R-ACC-3).
  wrongNumbersPerAccount: { points: 5, seconds: 24 * 60 * 60 },
  wrongNumbersPerCompany: { points: 20, seconds: 24 * 60 * 60 },
  // Passes of other companies, by their whole numbers (R-ACC-1).
  foreignPassesPerAccount: { points: 30, seconds: 60 * 60 },
  foreignPassesPerCompany: { points: 200, seconds: 24 * 60 * 60 },
  // Of whatever outcome: each leaves a row on the audit. How many may be wrong is counted elsewhere (R-REI-2).
  typedNumbersPerAccount: { points: 300, seconds: 60 * 60 },
  // Each stands in the queue of a branch, and says whether the number is known.
  bansPerAccount: { points: 60, seconds: 60 * 60 },
  // Without an account (R-TEL-2). What is guessed of a pass is counted like the typed numbers of R-REI-2; a right one costs nothing.
  phoneCodesPerAddress: { points: 60, seconds: 60 * 60 },
  phoneGuessesPerAddressAndPass: { points: 5, seconds: 24 * 60 * 60 },
  phoneGuessesPerPass: { points: 20, seconds: 24 * 60 * 60 },
  phoneConfirmationsPerAddress: { points: 60, seconds: 60 * 60 },
  // Tokens cannot be guessed; many phones have one address.
  holderReadsPerAddress: { points: 1_200, seconds: 60 * 60 },
  // A sample reads all passes of a branch in a month.
  samplePerAccount: { points: 30, seconds: 60 * 60 },
  // Answers tell of passes that other companies hold for a number: a company may not try out numbers (R-ACC-3).
  newIdNumbersPerCompany: { points: 1_000, seconds: 24 * 60 * 60 },
  // Of numbers that a mask does not tell apart a company meets a few, as of passports issued together; not hundreds.
  newIdNumbersPerMask: { points: 30, seconds: 30 * 24 * 60 * 60 },
  // Numbers that no pass has, as gates misread them.
  unknownPassagesPerGateSystem: { points: 5_000, seconds: 24 * 60 * 60 },
  // One a minute is asked for, of systems with more than 250 gates several.
  healthReportsPerGateSystem: { points: 1_200, seconds: 60 * 60 },
  // Lists that are read to their end, as for a file.
  wholeListsPerAccount: { points: 60, seconds: 60 * 60 },
  // Each uses up one of the month's five-digit numbers, which all companies share (R-NUM-2).
  submissionsPerCompany: { points: 500, seconds: 24 * 60 * 60 },
} as const;
export type LimitName = keyof typeof LIMITS;

/** Key of a mailbox: the same for any spelling, and a hash, so that the table of limits holds no address. */
export function mailboxKey(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url');
}

function limiter(name: LimitName, database: Database): RateLimiterPostgres {
  const client = {
    query: async (statement: { text: string; values: unknown[] }) => {
      const { rows, count } = await database.run(statement);
      return { rows, rowCount: count };
    },
  };
  const { points, seconds } = LIMITS[name];
  return new RateLimiterPostgres({
    storeClient: client,
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}

/** Rate limits counted in the database, so that all nodes share them and a restart keeps them. */
export class RateLimits {
  readonly #limiters: Record<LimitName, RateLimiterPostgres>;

  /** @param onHit learns of each refusal */
  constructor(
    database: Database,
    private readonly onHit: (limit: LimitName) => void = () => undefined,
  ) {
    const names = Object.keys(LIMITS) as LimitName[];
    this.#limiters = Object.fromEntries(names.map((name) => [name, limiter(name, database)])) as Record<
      LimitName,
      RateLimiterPostgres
    >;
  }

  /** Takes `points` from the allowance of `key`; returns what is left. Refuses with `code` and the seconds to wait. */
  take(name: LimitName, key: string, points = 1, code?: ErrorCode): Promise<number> {
    return this.#take(name, this.#limiters[name], key, points, code);
  }

  /**
   * The same within the transaction of what is counted, whose rollback gives the points back: nothing that is written goes
   * uncounted, even if other calls intervene. Until the transaction ends others wait who take from the same allowance.
   */
  takeWithin(tx: EntityManager, name: LimitName, key: string, points = 1): Promise<number> {
    return this.#take(name, limiter(name, transactionDatabase(tx)), key, points);
  }

  async #take(
    name: LimitName,
    from: RateLimiterPostgres,
    key: string,
    points: number,
    code: ErrorCode = ErrorCode.RATE_LIMITED,
  ): Promise<number> {
    try {
      return (await from.consume(key, points)).remainingPoints;
    } catch (problem) {
      if (!(problem instanceof RateLimiterRes)) throw problem;
      this.onHit(name);
      return refuse(code, undefined, { retryAfterSeconds: Math.ceil(problem.msBeforeNext / 1000) });
    }
  }

  /** Takes a point if there is one left. Returns whether there was. */
  async tryTake(name: LimitName, key: string): Promise<boolean> {
    try {
      await this.take(name, key);
      return true;
    } catch (problem) {
      if (problem instanceof Refusal) return false;
      throw problem;
    }
  }

  /** The same within the transaction of what is counted. */
  async tryTakeWithin(tx: EntityManager, name: LimitName, key: string): Promise<boolean> {
    try {
      await this.takeWithin(tx, name, key);
      return true;
    } catch (problem) {
      if (problem instanceof Refusal) return false;
      throw problem;
    }
  }

  /** Gives back what was just taken. */
  async giveBack(name: LimitName, key: string, points = 1): Promise<void> {
    await this.#limiters[name].reward(key, points);
  }
}
