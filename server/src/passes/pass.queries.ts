import DataLoader from 'dataloader';
import { familiarPasses, grantedPasses, ownedPasses, visiblePasses } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import {
  arrayOf,
  boolean,
  bytes,
  integer,
  json,
  nullable,
  oneOf,
  type RowOf,
  text,
  timestamp,
  uuid,
} from '../shared/rows.js';
import { empty, type Sql, sql, where } from '../shared/sql.js';
import { ascending, descending, ListOrder, stepOf } from '../shared/walk.js';
import { EXCHANGES, TAKES_ITS_PLACE } from './card-chain.js';
import { lookUpForeign } from './foreign-look-up.js';
import { areasAt, laterAreas, type StoredLaterAreas } from './open-areas.js';
import { PASS_MEDIA } from './pass.entity.js';
import { passConditions } from './pass.filter.js';
import type { PassFilterInput, PassOrder } from './pass.input.js';
import { PassPage, PassType } from './pass.type.js';
import { PassHolderType } from './pass-holder.type.js';
import { passRights } from './rights.js';
import { FACTS, FactRow, factsOf } from './standing/facts.js';

/** A row as the list's one statement returns it: times and ciphers still as text. */
const Row = {
  ...FactRow,
  owned: boolean,
  familiar: boolean,
  granted: boolean,
  id: uuid,
  number: text,
  medium: oneOf(PASS_MEDIA),
  branch_code: text,
  port_id: integer,
  application_id: nullable(uuid),
  person_id: uuid,
  company_name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
  holder_name: text,
  holder_english_name: nullable(text),
  holder_id_kind: oneOf(ID_KINDS),
  holder_id_cipher: bytes,
  last_passage_at: nullable(timestamp),
  area_ids: arrayOf(integer),
};
type Row = RowOf<typeof Row>;

// The areas come as an array of ids (their names are in memory), so that a page is one statement and one round trip.
const columnsAt = (now: Date) => sql`p.id, p.number, p.medium, p.branch_code, p.port_id, p.application_id, p.person_id,
  c.name company_name, c.organisation_kind, c.organisation_number,
  p.holder_name, p.holder_english_name, p.holder_id_kind, p.holder_id_cipher,
  ${FACTS}, p.last_passage_at,
  ${areasAt(now)} area_ids`;

const id = (row: Row) => row.id;
const number = (row: Row) => row.number;
const issued = (row: Row) => row.issued_at;
const validTo = (row: Row) => row.valid_to;
const collected = (row: Row) => row.collected_at;

const ORDERS: Record<PassOrder, ListOrder<Row>> = {
  ISSUED_DESC: new ListOrder(descending('p.issued_at', 'timestamptz', issued), descending('p.id', 'uuid', id)),
  ISSUED_ASC: new ListOrder(ascending('p.issued_at', 'timestamptz', issued), ascending('p.id', 'uuid', id)),
  NUMBER_ASC: new ListOrder(ascending('p.number', 'text', number)),
  NUMBER_DESC: new ListOrder(descending('p.number', 'text', number)),
  VALID_TO_ASC: new ListOrder(ascending('p.valid_to', 'timestamptz', validTo), ascending('p.id', 'uuid', id)),
  VALID_TO_DESC: new ListOrder(descending('p.valid_to', 'timestamptz', validTo), descending('p.id', 'uuid', id)),
  COLLECTED_DESC: new ListOrder(
    descending('p.collected_at', 'timestamptz', collected, { nulls: true }),
    descending('p.id', 'uuid', id),
  ),
};

/** One page of passes: visible ∧ filter ∧ page. */
export async function listPasses(
  context: RequestContext,
  filter: PassFilterInput,
  order: PassOrder,
  request: PageRequest,
): Promise<PassPage> {
  const visible = visiblePasses(context.signedIn, filter.ownership);
  const conditions = [visible, ...(await passConditions(context, filter))];
  const step = stepOf(context.walk, ORDERS[order], request);
  const found = where([...conditions, step.after]);
  // What a page shows is read for its own rows only, not for those that are skipped to reach it.
  const [these, tail] =
    request.offset === 0
      ? [found, step.tail]
      : [sql`where p.id = any(array(select p.id from pass p ${found} ${step.tail}))`, ORDERS[order].by];
  const items = await read(context, these, tail, step.reached);
  const count = totalOf(context.database, sql`pass p ${where(conditions)}`);
  return buildPage(PassPage, { items, request, count });
}

/**
 * The ids of the viewer's own passes that a filter leaves, in that order; at most `limit`. Refuses with FILTER_NOT_ALLOWED for
 * those of others.
 */
export async function ownPassIds(
  context: RequestContext,
  filter: PassFilterInput,
  order: PassOrder,
  limit: number,
): Promise<string[]> {
  if (filter.ownership !== 'OWNED') refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.ownership');
  const conditions = where([visiblePasses(context.signedIn, 'OWNED'), ...(await passConditions(context, filter))]);
  const rows = await context.database.rows(
    { id: uuid },
    sql`select p.id from pass p ${conditions} ${ORDERS[order].by} limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * The pass with this number as the viewer may see it. Every viewer may look up any number (R-REI-2), an operator one of
 * another company within {@link lookUpForeign} (R-ACC-1). Refuses with RATE_LIMITED.
 */
export async function findPass(context: RequestContext, number: string): Promise<PassType | null> {
  const withNumber = sql`p.number = ${number}`;
  const [pass] = await read(context, where([withNumber, familiarPasses(context.signedIn)]));
  if (pass || context.viewer.kind !== 'OPERATOR') return pass ?? null;
  return lookUpForeign(context, number, async () => (await read(context, where([withNumber])))[0] ?? null);
}

/** Passes that the viewer may see, by id. */
export async function passesById(context: RequestContext, ids: readonly string[]): Promise<Map<string, PassType>> {
  if (ids.length === 0) return new Map();
  const passes = await read(context, sql`where p.id = any(${ids}::uuid[])`);
  return new Map(passes.map((pass) => [pass.id, pass]));
}

/** Batches {@link passesById} for applications that the viewer may read. */
export function passesByIdLoader(context: RequestContext): DataLoader<string, PassType> {
  return new DataLoader(async (ids) => {
    const passes = await passesById(context, ids);
    return ids.map((id) => passes.get(id) ?? new Error('no such pass'));
  });
}

/** The numbers of the cards that a card renews and that renew it (R-PRD-5). */
export function renewalsLoader(
  context: RequestContext,
): DataLoader<string, { readonly previous: string | null; readonly next: string | null }> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      { id: uuid, previous: nullable(text), next: nullable(text) },
      sql`
      select p.id, (select o.number from pass o where o.id = p.previous_pass_id) previous,
        (select o.number from pass o where o.previous_pass_id = p.id order by o.cancelled_at nulls first limit 1) "next"
      from pass p where p.id = any(${ids}::uuid[])`,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}

/** The numbers of the cards before and after a card in its chain, and how often the chain was exchanged (R-EXC-7). */
export function exchangesLoader(
  context: RequestContext,
): DataLoader<string, { readonly from: string | null; readonly for: string | null; readonly count: number }> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      { id: uuid, from: nullable(text), for: nullable(text), count: integer },
      sql`select p.id, (select o.number from pass o where o.id = p.exchanged_from_id) "from", n.number "for", ${EXCHANGES} "count"
      from pass p left join ${TAKES_ITS_PLACE} where p.id = any(${ids}::uuid[])`,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}

/** Batches the areas that a renewal lets passes open later, and from when on (R-PRD-5). */
export function laterAreasLoader(context: RequestContext): DataLoader<string, StoredLaterAreas | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      { id: uuid, later: nullable(json<StoredLaterAreas>()) },
      sql`select p.id, ${laterAreas(context.now)} later from pass p where p.id = any(${ids}::uuid[])`,
    );
    const found = new Map(rows.map(({ id, later }) => [id, later]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Passes issued from applications the viewer was already shown, by number. */
export function passesOfApplicationLoader(context: RequestContext): DataLoader<string, PassType[]> {
  return new DataLoader(async (applicationIds) => {
    const conditions = sql`where p.application_id = any(${applicationIds}::uuid[])`;
    const passes = await read(context, conditions, sql`order by p.number`);
    return applicationIds.map((id) => passes.filter((pass) => pass.applicationId === id));
  });
}

async function read(
  context: RequestContext,
  conditions: Sql,
  tail: Sql = empty,
  reached?: (rows: readonly Row[]) => void,
): Promise<PassType[]> {
  const rows = await context.database.rows(
    Row,
    sql`select ${columnsAt(context.now)}, ${ownedPasses(context.signedIn, context.now)} owned, ${familiarPasses(context.signedIn)} familiar,
      ${grantedPasses(context.signedIn, context.now)} granted
    from pass p join company c on c.id = p.company_id ${conditions} ${tail}`,
  );
  reached?.(rows);
  return rows.map((row) => present(context, row));
}

function present({ services, signedIn }: RequestContext, row: Row): PassType {
  const rights = passRights(signedIn, row);
  const pass = new PassType();
  pass.id = row.id;
  pass.number = row.number;
  pass.kind = row.kind;
  pass.medium = row.medium;
  pass.rights = rights;
  pass.applicationId = row.application_id;
  pass.branchCode = row.branch_code;
  pass.personId = row.person_id;
  pass.companyName = row.company_name;
  pass.organisationKind = row.organisation_kind;
  pass.organisationNumber = row.organisation_number;
  pass.issuedAt = row.issued_at;
  pass.validFrom = row.valid_from;
  pass.validTo = row.valid_to;
  pass.lastPassageAt = rights.lastPassage ? row.last_passage_at : null;
  pass.madeAt = row.made_at;
  pass.collectedAt = row.collected_at;
  pass.cancelledAt = row.cancelled_at;
  pass.facts = factsOf(row);
  pass.port = services.ports.port(row.port_id);
  pass.areas = rights.areas ? row.area_ids.map((id) => services.ports.area(id)) : [];
  const holder = new PassHolderType();
  holder.subjectId = row.id;
  holder.inClear = rights.holder;
  holder.recorded = signedIn.kind !== 'OPERATOR' || !row.owned;
  holder.storedName = row.holder_name;
  holder.storedEnglishName = row.holder_english_name;
  holder.idKind = row.holder_id_kind;
  holder.idCipherIn = 'pass.holder_id_cipher';
  holder.idCipherHex = row.holder_id_cipher;
  pass.holder = holder;
  return pass;
}
