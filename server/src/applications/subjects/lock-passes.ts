import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Pass } from '../../passes/pass.entity.js';
import { filled, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';

/** The passes that an application is about, by id, locked in a fixed order. */
export async function lockPasses(tx: EntityManager, applicationId: string): Promise<Map<string, Pass>> {
  const about = await transactionDatabase(tx).rows(
    { pass_id: filled(uuid) },
    sql`
    select i.pass_id from application_item i where i.application_id = ${applicationId} and i.pass_id is not null`,
  );
  if (about.length === 0) return new Map();
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const passes = await tx.find(Pass, { id: { $in: about.map(({ pass_id }) => pass_id) } }, options);
  return new Map(passes.map((pass) => [pass.id, pass]));
}
