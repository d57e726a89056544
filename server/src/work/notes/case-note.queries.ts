import { hasRight, worksOnPasses } from '../../access/viewer.js';
import { visibleApplications } from '../../access/visibility.js';
import { FILERS } from '../../applications/forms/item-state.sql.js';
import type { RequestContext } from '../../context.js';
import { filedByMe } from '../../decisions/case-guards.js';
import { build } from '../../shared/build.js';
import { isId } from '../../shared/ids.js';
import { text, timestamp, uuid } from '../../shared/rows.js';
import { instant, raw, type Sql, sql } from '../../shared/sql.js';
import { CaseNoteType } from './case-note.type.js';

/**
 * Whether a case, open or not, is one of the viewer's: registrations and certificates of all who review them, applications and
 * proposals of the branches concerned, reviewers and police alike; but none that they filed, as colleagues decide on it.
 */
export function knowsCase(viewer: RequestContext['signedIn'], id: Sql): Sql {
  if (!worksOnPasses(viewer)) return sql`false`;
  const reviews = hasRight(viewer, 'REVIEW');
  return sql`exists (select from account me where me.id = ${viewer.accountId}
    and (exists (select from application a where a.id = ${id} and ${visibleApplications(viewer)} and not ${filedByMe(FILERS)})
      or exists (select from card_stop_proposal o where o.id = ${id} and o.branch_code = any(${viewer.branchCodes})
        and not ${filedByMe(raw('o.proposed_by_id'))})
      or (${reviews}::boolean and (exists (select from registration r where r.id = ${id}
          and not ${filedByMe(raw('r.account_id'))})
        or exists (select from certificate t where t.id = ${id}
          and not ${filedByMe(raw('t.submitted_by_id'), raw('t.submitted_through_id'))})))))`;
}

/** The notes on a case, the oldest first; none on a case that is hidden from the viewer, as on one that does not exist (R-ACC-5). */
export async function caseNotes({ database, signedIn }: RequestContext, id: string): Promise<CaseNoteType[]> {
  if (!isId(id)) return [];
  const rows = await database.rows(
    { id: uuid, by: text, written_at: timestamp, text },
    sql`select n.id, b.person_name "by", n.written_at, n.text from case_note n join account b on b.id = n.author_id
      where n.case_id = ${id}::uuid and ${knowsCase(signedIn, sql`n.case_id`)} order by n.written_at, n.id`,
  );
  return rows.map((row) =>
    build(CaseNoteType, { id: row.id, by: row.by, at: instant(row.written_at), text: row.text }),
  );
}
