import type { EntityManager } from '@mikro-orm/postgresql';
import type { Staff } from '../access/viewer.js';
import { BRANCH_CODES, STAFF_ROLES } from '../access/words.js';
import { type NamedOperation, RequestContext } from '../context.js';
import type { Services } from '../services.js';
import { arrayOf, oneOf } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';

const NO_COOKIE = { set: () => undefined, clear: () => undefined, browser: undefined, setBrowser: () => undefined };

/** No session is behind it: the reviewer may have signed out since. */
const NO_SESSION = {
  address: '',
  credential: '',
  by: 'SESSION',
  idleExpiresAt: new Date(0),
  expiresAt: new Date(0),
  remembered: false,
} as const;

/** A request whose commands run within an open transaction. */
export class DecisionRequest extends RequestContext {
  readonly #tx: EntityManager;

  constructor(services: Services, viewer: Staff, now: Date, tx: EntityManager, operation: NamedOperation) {
    super({ ...services, database: transactionDatabase(tx) }, viewer, now, NO_COOKIE, operation);
    this.#tx = tx.fork({ clear: true, keepTransactionContext: true });
  }

  override get em(): EntityManager {
    return this.#tx;
  }
}

const Row = { roles: arrayOf(oneOf(STAFF_ROLES)), branch_codes: arrayOf(oneOf(BRANCH_CODES)) };

/** The reviewer with the rights of this moment; undefined once the account is disabled. */
export async function reviewerNow(database: Database, accountId: string): Promise<Staff | undefined> {
  const [row] = await database.rows(
    Row,
    sql`select a.staff_roles roles, a.branch_codes from account a
      where a.id = ${accountId} and a.kind = 'STAFF' and a.disabled_at is null`,
  );
  return row && { ...NO_SESSION, kind: 'STAFF', accountId, roles: row.roles, branchCodes: row.branch_codes };
}
