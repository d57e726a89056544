import { banCovers } from '../bans/human-of-document.js';
import { heldBy } from '../passes/held-by.js';
import type { Human } from '../people/linked-documents.js';
import { type Sql, sql } from '../shared/sql.js';

/** Audit entries `e` about this human: records of companies, passes, items of applications and bans. */
export function readsAbout(human: Human): Sql {
  return sql`e.subject_id in (select unnest(${human.records}::uuid[])
    union all select p.id from pass p where ${heldBy(human)}
    union all select i.id from application_item i where i.person_id = any(${human.records}::uuid[])
    union all select g.id from ban g where ${banCovers(human)})`;
}
