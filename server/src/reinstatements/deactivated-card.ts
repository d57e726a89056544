import type { EntityManager } from '@mikro-orm/postgresql';
import { grantedPasses, ownedPasses } from '../access/visibility.js';
import { ID_KINDS, type IdKind } from '../access/words.js';
import { OPEN_ITEM } from '../applications/forms/item-state.sql.js';
import type { RequestContext } from '../context.js';
import { TAKES_PLACE_LATER } from '../passes/card-chain.js';
import { FACTS, FactRow, factsOf } from '../passes/standing/facts.js';
import { boolean, bytes, nullable, oneOf, text, uuid } from '../shared/rows.js';
import { type Database, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import type { ReinstatablePass } from './may-reinstate.js';

/** A pass that is to be reinstated. */
export interface DeactivatedCard extends ReinstatablePass {
  readonly id: string;
  readonly number: string;
  readonly companyId: string;
  readonly holderName: string;
  readonly idKind: IdKind;
  /** The blind index of the holder’s number, in hexadecimal text. */
  readonly idIndex: string;
  /** Whether it is the viewer's own. */
  readonly owned: boolean;
  /** Whether an access grant of the viewer runs on it. */
  readonly granted: boolean;
}

const Row = {
  ...FactRow,
  id: uuid,
  number: text,
  company_id: uuid,
  holder_name: text,
  holder_id_kind: oneOf(ID_KINDS),
  holder_id_index: bytes,
  owned: boolean,
  granted: boolean,
  cancellation: nullable(text),
  takes_place_later: boolean,
};

/** Passes `p` as they are asked for here. */
export async function readDeactivatedCards(
  database: Database,
  { signedIn, now }: Pick<RequestContext, 'signedIn' | 'now'>,
  which: Sql,
): Promise<DeactivatedCard[]> {
  const rows = await database.rows(
    Row,
    sql`
    select p.id, p.number, p.company_id, p.holder_name, p.holder_id_kind, p.holder_id_index, ${FACTS},
      ${ownedPasses(signedIn, now)} owned, ${grantedPasses(signedIn, now)} granted,
      (select a.number from application_item i join application a on a.id = i.application_id
        where i.pass_id = p.id and a.form = 'CANCELLATION' and ${OPEN_ITEM} order by a.number limit 1) cancellation,
      ${TAKES_PLACE_LATER} takes_place_later
    from pass p where ${which} order by p.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    companyId: row.company_id,
    holderName: row.holder_name,
    idKind: row.holder_id_kind,
    idIndex: row.holder_id_index,
    facts: factsOf(row),
    cancellation: row.cancellation,
    takesPlaceLater: row.takes_place_later,
    owned: row.owned,
    granted: row.granted,
  }));
}

/**
 * The same, kept as they are until the transaction ends; in a fixed order, so that two who name the same never wait for each other.
 * @param reach which of them, as all that the viewer may act on: whoever waited for others would learn that they are there (R-ACC-5).
 */
export async function lockDeactivatedCards(
  tx: EntityManager,
  context: RequestContext,
  numbers: readonly string[],
  reach: Sql = sql`true`,
): Promise<Map<string, DeactivatedCard>> {
  const database = transactionDatabase(tx);
  const which = sql`p.number = any(${numbers}::text[]) and ${reach}`;
  await database.change(sql`select p.id from pass p where ${which} order by p.id for update`);
  const cards = await readDeactivatedCards(database, context, which);
  return new Map(cards.map((card) => [card.number, card]));
}
