import { type Database, sql } from '../shared/sql.js';

/**
 * Gives people whom a server of the version before entered to the accounts that entered them (R-ACC-1), as the history knows
 * them: a shared account's belong to the general accounts of the company that it is bound to.
 */
export async function recordEarlierEntries(database: Database, since: Date): Promise<void> {
  await database.change(sql`insert into person_entry (person_id, account_id, entered_at)
    select h.id, coalesce(g.id, t.id), min(e.at) from person h
    join history_entry e on e.subject_id = h.id and e.subject = 'PERSON' and e.action = 'CREATED'
    join account t on t.id = e.account_id
    left join shared_binding b on b.shared_account_id = t.id
    left join account g on g.id = b.general_account_id and g.company_id = h.company_id
    where h.created_at >= ${since}::timestamptz and (t.kind = 'SHARED' or t.company_id = h.company_id)
      and not exists (select from person_entry y where y.person_id = h.id)
    group by 1, 2 on conflict do nothing`);
}
