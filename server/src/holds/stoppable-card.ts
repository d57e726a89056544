import type { EntityManager } from '@mikro-orm/postgresql';
import { holdsFrom } from '../access/area-times.js';
import { ownedPasses } from '../access/visibility.js';
import type { BranchCode } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { EXCHANGED_FOR } from '../passes/card-chain.js';
import type { HoldOffice } from '../passes/hold.entity.js';
import { FACTS, FactRow, factsOf, type PassFacts } from '../passes/standing/facts.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { arrayOf, boolean, json, nullable, text, uuid } from '../shared/rows.js';
import { type Database, type Sql, sql, transactionDatabase } from '../shared/sql.js';

/** The most cards that are stopped at once. */
const MAX_CARDS = 100;

/** A hold that is not lifted: by whom. */
export interface OpenHold {
  readonly office: HoldOffice;
  readonly branchCode: BranchCode | null;
}

/** What is known of a card that is to be stopped. */
export interface StoppableCard {
  readonly id: string;
  readonly number: string;
  readonly companyId: string;
  readonly holderName: string;
  readonly facts: PassFacts;
  /** The branch that issued it. */
  readonly branchCode: BranchCode;
  /** Whether it is the viewer's own. */
  readonly owned: boolean;
  /** The branches whose ports it opens, now or once its renewal holds. */
  readonly branchCodes: readonly BranchCode[];
  readonly openHolds: readonly OpenHold[];
  /** The number of the card that is held in its place, once it was exchanged. */
  readonly exchangedForNumber: string | null;
}

const Row = {
  ...FactRow,
  id: uuid,
  number: text,
  company_id: uuid,
  holder_name: text,
  branch_code: text,
  owned: boolean,
  branch_codes: arrayOf(text),
  open_holds: nullable(json<OpenHold[]>()),
  exchanged_for: nullable(text),
};

/** Passes `p` as they are asked for here. */
export async function readCards(
  database: Database,
  { signedIn, now }: Pick<RequestContext, 'signedIn' | 'now'>,
  which: Sql,
): Promise<StoppableCard[]> {
  const rows = await database.rows(
    Row,
    sql`
    select p.id, p.number, p.company_id, p.holder_name, p.branch_code, ${FACTS}, ${ownedPasses(signedIn, now)} owned, ${EXCHANGED_FOR} exchanged_for,
      array(select distinct t.branch_code from pass_area x join port_area r on r.id = x.area_id join port t on t.id = r.port_id
        where x.pass_id = p.id and ${holdsFrom(now)} order by 1) branch_codes,
      (select json_agg(json_build_object('office', h.office, 'branchCode', h.branch_code)) from hold h
        where h.pass_id = p.id and h.lifted_at is null) open_holds
    from pass p where ${which} order by p.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    companyId: row.company_id,
    holderName: row.holder_name,
    facts: factsOf(row),
    branchCode: row.branch_code as BranchCode,
    owned: row.owned,
    branchCodes: row.branch_codes as BranchCode[],
    openHolds: row.open_holds ?? [],
    exchangedForNumber: row.exchanged_for,
  }));
}

/** Keeps cards as they are until the transaction ends; in a fixed order, so that two who name the same never wait for each other. */
export async function lockCards(tx: EntityManager, context: RequestContext, which: Sql): Promise<StoppableCard[]> {
  const database = transactionDatabase(tx);
  await database.change(sql`select p.id from pass p where ${which} order by p.id for update`);
  return readCards(database, context, which);
}

/** Passes `p` that a viewer may lock: whoever waited for another company's would learn that it is there (R-ACC-5). */
export function withinReach({ viewer, signedIn, now }: RequestContext): Sql {
  return viewer.kind === 'OPERATOR' ? ownedPasses(signedIn, now) : sql`true`;
}

/**
 * The cards of these numbers, locked, if the viewer may stop every one of them. Refuses at `numbers.<index>` with DUPLICATE,
 * NOT_FOUND (for operators also those that are not their own, R-ACC-5) and with what `may` says.
 */
export async function lockCardsByNumber(
  tx: EntityManager,
  context: RequestContext,
  numbers: readonly string[],
  may: (card: StoppableCard) => true | ApiError,
): Promise<StoppableCard[]> {
  if (numbers.length === 0) refuse(ErrorCode.REQUIRED, 'numbers');
  if (numbers.length > MAX_CARDS) refuse(ErrorCode.TOO_MANY, 'numbers', { limit: MAX_CARDS });
  const named = numbers.map((number) => number.trim().toUpperCase());
  const cards = await lockCards(tx, context, sql`p.number = any(${named}) and ${withinReach(context)}`);
  const found = new Map(cards.map((card) => [card.number, card] as const));
  refuseAny(
    named.flatMap((number, at) => {
      const field = `numbers.${at}`;
      const card = found.get(number);
      if (!card) return [{ code: ErrorCode.NOT_FOUND, field }];
      if (named.indexOf(number) < at) return [{ code: ErrorCode.DUPLICATE, field }];
      const answer = may(card);
      return answer === true ? [] : [{ ...answer, field }];
    }),
  );
  return named.flatMap((number) => found.get(number) ?? []);
}
