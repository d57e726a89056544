import type { Migration } from '@mikro-orm/migrations';

/**
 * Builds an index on a table that is in use, without holding up its writers. It waits for the transactions that run, so
 * the migration must not be one itself (`isTransactional() { return false; }`) and should do nothing else.
 * @param definition what follows the name, e.g. `on pass (branch_code, issued_at)`
 */
export function createIndexConcurrently(
  migration: Migration,
  name: string,
  definition: string,
  { unique = false }: { unique?: boolean } = {},
): void {
  migration.addSql('set lock_timeout = 0');
  // A build that was cut off leaves an invalid index behind.
  migration.addSql(`drop index concurrently if exists "${name}"`);
  migration.addSql(`create ${unique ? 'unique ' : ''}index concurrently "${name}" ${definition}`);
  migration.addSql('reset lock_timeout');
}
