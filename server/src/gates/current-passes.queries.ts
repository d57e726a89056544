import { and, not, or } from '../passes/standing/condition.js';
import { blocked, cancelled, collected, exchanged, singleEntry } from '../passes/standing/conditions.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { feedEnd, isFeedCursor } from './feed-cursor.js';
import { PassChangesType } from './gate-api.type.js';
import { type GateContext, GatePassRow, gatePass, gatePassColumns } from './gate-pass.js';

/** What no gate need know of before a change of the pass says so; `pass_current_index` holds all others by their end. */
export const current = and(not(cancelled), not(exchanged), not(blocked), or(singleEntry, collected));

const SECOND_MS = 1_000;
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** How far a snapshot has been read: the feed as it was before, and the end and id of the last pass. */
interface SnapshotPosition {
  readonly feed: string;
  readonly validTo: Date;
  readonly passId: string;
}

const PREFIX = 'current:';
const SNAPSHOT = /^current:(\d+-\d+):(\d{1,14}):([0-9a-f-]{36})$/;

export const isSnapshotCursor = (cursor: string | null | undefined): boolean => cursor?.startsWith(PREFIX) ?? false;

/**
 * The passes that may open something now or later, by their end. What changes meanwhile is in the feed behind the place
 * where it was before the first page: the last page leads there, so that nothing is missed. Refuses with INVALID at `since`.
 */
export async function currentPasses(
  context: GateContext,
  cursor: string | undefined,
  size: number,
): Promise<PassChangesType> {
  const { database, now } = context;
  const from = cursor === undefined ? await beginning(context) : positionOf(cursor);
  const rows = await database.rows(
    { ...GatePassRow, pass_id: uuid, valid_to: timestamp },
    sql`
    select p.id pass_id, ${gatePassColumns(now)} from pass p
    where (p.valid_to, p.id) > (${from.validTo}::timestamptz, ${from.passId}::uuid) and ${current.sql(now)}
    order by p.valid_to, p.id limit ${size + 1}`,
  );
  const listed = rows.slice(0, size);
  const last = rows.length > size ? listed.at(-1) : undefined;
  const passes = listed.map((row) => gatePass(context, row));
  return build(PassChangesType, {
    // One that is deactivated without an end opens nothing, and is told anew when that is decided.
    passes: passes.filter(({ periods }) => periods.length > 0),
    cursor: last ? `${PREFIX}${from.feed}:${instant(last.valid_to).getTime()}:${last.pass_id}` : from.feed,
    more: true,
  });
}

/** The place in the feed, read before any pass is, and what is not over. */
async function beginning({ database, now }: GateContext): Promise<SnapshotPosition> {
  return { feed: await feedEnd(database), validTo: new Date(now.getTime() - SECOND_MS), passId: LAST_ID };
}

function positionOf(cursor: string): SnapshotPosition {
  const [, feed = '', validTo, passId = ''] = SNAPSHOT.exec(cursor) ?? [];
  if (!isFeedCursor(feed) || !isId(passId)) refuse(ErrorCode.INVALID, 'since');
  return { feed, validTo: new Date(Number(validTo)), passId };
}
