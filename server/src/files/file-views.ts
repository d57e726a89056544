import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';

/** Notes that the viewer opened the file. */
export async function recordView({ now, services, signedIn }: RequestContext, fileId: string): Promise<void> {
  await services.database.change(sql`
    insert into file_view (account_id, file_id, viewed_at) values (${signedIn.accountId}, ${fileId}, ${now})
    on conflict (account_id, file_id) do update set viewed_at = excluded.viewed_at`);
}

/** When the viewer last opened each of these files. */
export function fileViewsLoader({ services, signedIn }: RequestContext): DataLoader<string, Date | null> {
  return new DataLoader(async (ids) => {
    const rows = await services.database.rows(
      { id: uuid, at: timestamp },
      sql`select v.file_id id, v.viewed_at at from file_view v
        where v.account_id = ${signedIn.accountId} and v.file_id = any(${ids}::uuid[])`,
    );
    const views = new Map(rows.map(({ id, at }) => [id, instant(at)]));
    return ids.map((id) => views.get(id) ?? null);
  });
}
