import { worksOnPasses } from '../access/viewer.js';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { type Sql, sql, where } from '../shared/sql.js';
import type { CardBatchFilterInput } from './card-batch.input.js';
import { BatchedCardType, CardBatchPage, CardBatchType } from './card-batch.type.js';
import { CARD_BATCH_STATE, CARD_BATCH_STATES, CARDS_OF_BATCH, STILL_TO_BE_MADE } from './card-batch-state.sql.js';
import { presentCardError } from './card-error.js';
import { cardProgress } from './card-progress.queries.js';

const Row = {
  id: uuid,
  branch_code: text,
  state: oneOf(CARD_BATCH_STATES),
  created_at: timestamp,
  created_by: text,
  cards: integer,
  made: integer,
  left: integer,
  dissolved_at: nullable(timestamp),
  dissolved_by: nullable(text),
  dissolve_reason: nullable(text),
};
type Row = RowOf<typeof Row>;

const COLUMNS = sql`b.id, b.branch_code, ${CARD_BATCH_STATE} state, b.created_at,
  (select k.person_name from account k where k.id = b.created_by_id) created_by,
  (select count(*)::int from ${CARDS_OF_BATCH}) cards,
  (select count(*)::int from ${CARDS_OF_BATCH} and p.made_at is not null) made,
  (select count(*)::int from ${CARDS_OF_BATCH} and ${STILL_TO_BE_MADE} and not x.released) "left",
  b.dissolved_at, (select k.person_name from account k where k.id = b.dissolved_by_id) dissolved_by, b.dissolve_reason`;

/** Batches `b` that the viewer's branches make. */
export function batchesOfBranches({ signedIn }: Pick<RequestContext, 'signedIn'>): Sql {
  return sql`b.branch_code = any(${worksOnPasses(signedIn) ? signedIn.branchCodes : []})`;
}

/** The batches of the viewer's branches, latest first. */
export async function listCardBatches(
  context: RequestContext,
  { states, passNumber }: CardBatchFilterInput,
  request: PageRequest,
): Promise<CardBatchPage> {
  const conditions = [batchesOfBranches(context)];
  if (states) conditions.push(sql`${CARD_BATCH_STATE} = any(${states})`);
  const number = passNumber?.trim().toUpperCase();
  if (number) conditions.push(sql`exists (select from ${CARDS_OF_BATCH} and p.number = ${number})`);
  const { database } = context;
  const rows = await database.rows(
    Row,
    sql`select ${COLUMNS} from card_batch b ${where(conditions)} order by b.created_at desc, b.id desc ${pageOf(request)}`,
  );
  const items = rows.map((row) => present(context, row));
  return buildPage(CardBatchPage, {
    items,
    request,
    count: totalOf(database, sql`card_batch b ${where(conditions)}`),
  });
}

/** A batch of the viewer's branches; null where they have none with this id. */
export async function findCardBatch(context: RequestContext, id: string): Promise<CardBatchType | null> {
  const rows = isId(id)
    ? await context.database.rows(
        Row,
        sql`select ${COLUMNS} from card_batch b where b.id = ${id} and ${batchesOfBranches(context)}`,
      )
    : [];
  return rows[0] ? present(context, rows[0]) : null;
}

/** The cards of a batch, in its order, each with what keeps it from being made. */
export async function cardsOfBatch(context: RequestContext, batchId: string): Promise<BatchedCardType[]> {
  const ids = await idsOfBatch(context, batchId);
  const passes = await passesById(context, ids);
  const progress = await cardProgress(context, ids);
  return ids.flatMap((id) => {
    const pass = passes.get(id);
    const answer = progress.get(id);
    return pass && answer
      ? [build(BatchedCardType, { pass, error: pass.made || answer === true ? null : presentCardError(answer) })]
      : [];
  });
}

/** The cards of a batch, by id, in its order; `which` of passes `p`. */
export async function idsOfBatch(
  { database }: Pick<RequestContext, 'database'>,
  batchId: string,
  which: Sql = sql`true`,
): Promise<string[]> {
  const rows = await database.rows(
    { id: uuid },
    sql`select p.id from card_batch_card x join pass p on p.id = x.pass_id
      where x.batch_id = ${batchId} and ${which} order by x.position`,
  );
  return rows.map(({ id }) => id);
}

function present({ services }: RequestContext, row: Row): CardBatchType {
  return build(CardBatchType, {
    id: row.id,
    branch: services.ports.branch(row.branch_code as BranchCode),
    state: row.state,
    createdAt: row.created_at,
    createdBy: row.created_by,
    cardCount: row.cards,
    madeCount: row.made,
    leftCount: row.left,
    dissolvedAt: row.dissolved_at,
    dissolvedBy: row.dissolved_by,
    dissolveReason: row.dissolve_reason,
  });
}
