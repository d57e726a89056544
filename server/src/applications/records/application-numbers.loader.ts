import DataLoader from 'dataloader';
import type { RequestContext } from '../../context.js';
import { text, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';

/** Numbers of applications the viewer may read. */
export function applicationNumbersLoader(context: RequestContext): DataLoader<string, string> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      { id: uuid, number: text },
      sql`select a.id, a.number from application a where a.id = any(${ids}::uuid[])`,
    );
    const numbers = new Map(rows.map((row) => [row.id, row.number]));
    return ids.map((id) => numbers.get(id) ?? new Error('no such application'));
  });
}
