import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { currentPasses, isSnapshotCursor } from './current-passes.queries.js';
import { FIRST_CURSOR, feedPosition } from './feed-cursor.js';
import { PassChangesType } from './gate-api.type.js';
import { type GateContext, GatePassRow, gatePass, gatePassColumns } from './gate-pass.js';

const ChangeRow = { ...GatePassRow, transaction: text, change_id: text };

const MAX_CHANGES = 250;

/** What of the passes is asked for, from where on. */
interface ChangesRequest {
  readonly since: string | null | undefined;
  readonly size: number;
  /** Whether to begin with the passes that may still open something; of effect without a cursor only. */
  readonly onlyCurrent?: boolean;
}

/**
 * Passes that changed since a cursor, each once and as it is now. A change is listed when no transaction that began before
 * it is still being written: none is ever passed over. A gate that starts anew may begin with a snapshot of what is current,
 * which its cursor leads through and then on into the changes. Refuses with INVALID at `since`, OUT_OF_RANGE at `size`.
 */
export async function passChanges(
  context: GateContext,
  { since, size, onlyCurrent = false }: ChangesRequest,
): Promise<PassChangesType> {
  if (size < 1 || size > MAX_CHANGES) refuse(ErrorCode.OUT_OF_RANGE, 'size', { min: 1, max: MAX_CHANGES });
  if (isSnapshotCursor(since) || (onlyCurrent && !since)) return currentPasses(context, since ?? undefined, size);
  const position = feedPosition(since ?? FIRST_CURSOR) ?? refuse(ErrorCode.INVALID, 'since');
  const rows = await context.database.rows(
    ChangeRow,
    sql`
    select c.transaction::text transaction, c.id::text change_id, ${gatePassColumns(context.now)}
    from pass_change c join pass p on p.id = c.pass_id
    where (c.transaction, c.id) > (${position.transaction}::text::xid8, ${position.change}::bigint)
      and c.transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by c.transaction, c.id limit ${size + 1}`,
  );
  const listed = rows.slice(0, size);
  const last = listed.at(-1);
  const latest = new Map(listed.map((row) => [row.number, row]));
  return build(PassChangesType, {
    passes: listed.filter((row) => latest.get(row.number) === row).map((row) => gatePass(context, row)),
    cursor: last ? `${last.transaction}-${last.change_id}` : (since ?? FIRST_CURSOR),
    more: rows.length > size,
  });
}
