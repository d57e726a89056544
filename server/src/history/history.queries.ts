import { hasRight, type SignedInViewer } from '../access/viewer.js';
import { visibleHistory } from '../access/visibility.js';
import type { AccountKind, HistorySubject } from '../access/words.js';
import { ACCOUNT_KINDS } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { bytes, nullable, oneOf, type RowOf, text, timestamp } from '../shared/rows.js';
import { raw, sql, where } from '../shared/sql.js';
import { type HistoryAuthor, type Reader, WITHIN_STAFF } from './history-access.js';
import { HISTORY_ACTIONS, type HistoryAction } from './history-actions.js';
import { HistoryEntryType, HistoryPage } from './history-entry.type.js';

const Row = {
  id: text,
  at: timestamp,
  action: oneOf(Object.keys(HISTORY_ACTIONS) as HistoryAction[]),
  changes: nullable(bytes),
  reason: nullable(text),
  by_name: nullable(text),
  by_kind: nullable(oneOf(ACCOUNT_KINDS)),
  account_kind: nullable(oneOf(ACCOUNT_KINDS)),
};
type Row = RowOf<typeof Row>;

/** `account_kind` is the kind of the account a history is about, if it is about one. */
const COLUMNS = raw(`e.id::text, e.at, e.action, e.changes, e.reason, b.person_name by_name, b.kind by_kind,
  (select t.kind from account t where t.id = e.subject_id) account_kind`);

const AUTHORS: Record<AccountKind, HistoryAuthor> = {
  GENERAL: 'COMPANY',
  SHARED: 'COMPANY',
  STAFF: 'STAFF',
  ANALYST: 'STAFF',
  GATE: 'SYSTEM',
};

/**
 * History of one record, newest first. A hidden record has the same empty history as one that does not exist (R-ACC-5).
 */
export async function listHistory(
  context: RequestContext,
  subject: HistorySubject,
  id: string,
  request: PageRequest,
): Promise<HistoryPage> {
  const conditions = where([
    isId(id) ? sql`e.subject_id = ${id}` : sql`false`,
    sql`e.subject = ${subject}`,
    visibleHistory(context.signedIn, subject, context.now),
    context.viewer.kind === 'STAFF' ? undefined : sql`e.action <> all(${[...WITHIN_STAFF]})`,
  ]);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS}
    from history_entry e left join account b on b.id = e.account_id ${conditions} order by e.at desc, e.id desc ${pageOf(request)}`,
  );
  const items = rows.map((row) =>
    present(row, { subject, subjectId: id }, readerOf(context.signedIn, subject, row.account_kind)),
  );
  return buildPage(HistoryPage, {
    items,
    request,
    count: totalOf(context.database, sql`history_entry e ${conditions}`),
  });
}

/** Capacity in which the viewer reads a visible record. Of several roles, the one that makes it visible decides. */
function readerOf(viewer: SignedInViewer, subject: HistorySubject, accountKind: AccountKind | null): Reader {
  if (subject === 'GATE' || subject === 'MESSAGE' || subject === 'FEE_RULE') return 'ADMINISTER';
  if (viewer.kind === 'OPERATOR') return subject === 'COMPANY' && !viewer.readsCompany ? 'COLLEAGUE' : 'OWNER';
  if (accountKind) return AUTHORS[accountKind] === 'COMPANY' ? 'REVIEW' : 'ADMINISTER';
  return hasRight(viewer, 'REVIEW') ? 'REVIEW' : 'WORK_ON_PASSES';
}

function present(
  row: Row,
  of: { readonly subject: HistorySubject; readonly subjectId: string },
  reader: Reader,
): HistoryEntryType {
  return build(HistoryEntryType, {
    reader,
    subject: of.subject,
    subjectId: of.subjectId,
    id: row.id,
    at: row.at,
    action: row.action,
    byKind: row.by_kind ? AUTHORS[row.by_kind] : 'SYSTEM',
    authorName: row.by_name,
    changesCipherHex: row.changes,
    storedReason: row.reason,
  });
}
