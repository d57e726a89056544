import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { AccessGrantType } from './grant.type.js';

const Row = { id: uuid, pass_id: uuid, by_name: text, company_name: text, granted_at: timestamp, until: timestamp };

/** The grants that run on passes which the viewer owns, latest first. */
export function accessGrantsLoader(context: RequestContext): DataLoader<string, AccessGrantType[]> {
  return new DataLoader(async (passIds) => {
    const rows = await context.services.database.rows(
      Row,
      sql`select g.id, g.pass_id, b.person_name by_name, c.name company_name, g.granted_at, g.until
      from access_grant g join account b on b.id = g.account_id join company c on c.id = g.company_id
      where g.pass_id = any(${passIds}::uuid[]) and g.ended_at is null and g.granted_at <= ${context.now}
        and g.until > ${context.now}
      order by g.granted_at desc, g.id`,
    );
    return passIds.map((passId) =>
      rows
        .filter(({ pass_id }) => pass_id === passId)
        .map((row) =>
          build(AccessGrantType, {
            id: row.id,
            by: row.by_name,
            companyName: row.company_name,
            grantedAt: instant(row.granted_at),
            until: instant(row.until),
          }),
        ),
    );
  });
}
