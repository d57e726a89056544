import { holdsFrom } from '../access/area-times.js';
import { ownedPasses, visiblePasses } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import { searchNonOwned } from '../audit/non-owned-search.js';
import type { RequestContext } from '../context.js';
import { nameCondition } from '../people/name-condition.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { uuid } from '../shared/rows.js';
import { anyOf, likePattern, raw, type Sql, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { endsWithin } from './ending-cards.js';
import { lyingTooLong } from './lying-cards.js';
import type { CardOrigin, PassExchange, PassFilterInput, SpotCheckOutcome } from './pass.input.js';
import { holdsNumber, passNumberCondition } from './pass-number-condition.js';
import { collected, uncollected } from './standing/conditions.js';
import { standingIs } from './standing/standing.js';

/** Most numbers in a filter: an application is about no more passes. */
const MAX_NUMBERS = 100;
const MAX_DAYS = 366;

/**
 * By the first of these analysts could find a person, or follow one (R-ACC-3); the others are about passes that one owns, and what
 * analysts may read has none of that.
 */
const CLOSED_TO_ANALYSTS = ['holderName', 'idNumber', 'noPassageSince', 'endsWithinDays', 'cardOrigins'] as const;

/**
 * The filter as conditions on passes `p`. A name or number that the viewer may not read is only ever compared whole,
 * after the search was counted against a limit and written to the audit (R-ACC-3).
 * Refuses FILTER_NOT_ALLOWED for an application number or several pass numbers on passes of others, and for {@link CLOSED_TO_ANALYSTS}, TOO_MANY beyond 100
 * pass numbers, RATE_LIMITED past the limit.
 */
export async function passConditions(context: RequestContext, filter: PassFilterInput): Promise<Sql[]> {
  const viewer = context.signedIn;
  const allOwned = viewer.kind === 'OPERATOR' && filter.ownership === 'OWNED';
  const conditions: Sql[] = [];
  for (const field of CLOSED_TO_ANALYSTS) {
    if (filter[field] != null && viewer.kind === 'ANALYST') refuse(ErrorCode.FILTER_NOT_ALLOWED, `filter.${field}`);
  }
  if (filter.kinds) conditions.push(sql`p.kind = any(${filter.kinds})`);
  if (filter.statuses) conditions.push(standingIs(filter.statuses, context.now));
  if (filter.number?.trim()) conditions.push(passNumberCondition(context, filter.number));
  if (filter.numbers) {
    // One request must not look up a hundred passes of others (R-ACC-1).
    if (viewer.kind === 'OPERATOR' && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.numbers');
    if (filter.numbers.length > MAX_NUMBERS) refuse(ErrorCode.TOO_MANY, 'filter.numbers', { limit: MAX_NUMBERS });
    conditions.push(sql`p.number = any(${filter.numbers.map((each) => each.trim().toUpperCase())})`);
  }
  if (filter.applicationNumber?.trim()) {
    if (viewer.kind === 'OPERATOR' && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.applicationNumber');
    const application = filter.applicationNumber.trim().toUpperCase();
    // The application of another company's pass is hidden, so it is no filter either (R-ACC-3).
    conditions.push(
      sql`p.application_id = (select a.id from application a where a.number = ${application}) and ${ownedPasses(viewer, context.now)}`,
    );
  }
  if (filter.spotChecks) {
    if (viewer.kind === 'OPERATOR' && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.spotChecks');
    conditions.push(spotCheckCondition(filter.spotChecks));
  }
  for (const field of ['search', 'exchanges'] as const) {
    if (filter[field] && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, `filter.${field}`);
  }
  if (filter.exchanges) conditions.push(anyOf(EXCHANGES_OF, filter.exchanges));
  const words = filter.search?.trim();
  if (words) conditions.push(searchCondition(context, words));
  if (filter.portCodes) {
    const ids = filter.portCodes.map((code) => context.services.ports.portByCode(code)?.id ?? -1);
    conditions.push(sql`p.port_id = any(${ids})`);
  }
  for (const field of ['opensPortCodes', 'areaCodes'] as const) {
    const asked = filter[field];
    if (!asked) continue;
    // The areas of another company's pass are hidden, so they are no filter either (R-ACC-3).
    if (viewer.kind === 'OPERATOR' && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, `filter.${field}`);
    const areaIds = context.services.ports.areaIds({ [field]: asked });
    conditions.push(sql`exists (select from pass_area x where x.pass_id = p.id
      and ${holdsFrom(context.now)} and x.area_id = any(${areaIds}))`);
  }
  if (filter.issuedFrom) conditions.push(sql`p.issued_at >= ${filter.issuedFrom}`);
  if (filter.issuedBefore) conditions.push(sql`p.issued_at < ${filter.issuedBefore}`);
  if (filter.validToFrom) conditions.push(sql`p.valid_to >= ${filter.validToFrom}`);
  if (filter.validToBefore) conditions.push(sql`p.valid_to < ${filter.validToBefore}`);
  if (filter.endsWithinDays !== undefined && filter.endsWithinDays !== null) {
    // That a colleague has applied for the renewal is hidden, so it is no filter either (R-ACC-3).
    if (viewer.kind === 'OPERATOR' && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.endsWithinDays');
    if (filter.endsWithinDays < 0 || filter.endsWithinDays > MAX_DAYS)
      refuse(ErrorCode.OUT_OF_RANGE, 'filter.endsWithinDays', { min: 0, max: MAX_DAYS });
    conditions.push(sql`${endsWithin(filter.endsWithinDays, context.now)} and ${ownedPasses(viewer, context.now)}`);
  }
  if (filter.collected === true) conditions.push(collected.sql(context.now));
  if (filter.collected === false) conditions.push(uncollected.sql(context.now));
  if (filter.madeBefore) conditions.push(before('made_at', filter.madeBefore));
  if (filter.collectedFrom) conditions.push(sql`p.collected_at >= ${filter.collectedFrom}`);
  if (filter.collectedBefore) conditions.push(before('collected_at', filter.collectedBefore));
  if (typeof filter.inBatch === 'boolean') {
    if (viewer.kind !== 'STAFF') refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.inBatch');
    const batched = sql`exists (select from card_batch_card x where x.pass_id = p.id and not x.released)`;
    conditions.push(filter.inBatch ? batched : sql`not ${batched}`);
  }
  if (filter.notCollectedInTime) conditions.push(lyingTooLong(context.now));
  const company = filter.company?.trim();
  if (company) {
    if (viewer.kind === 'OPERATOR') refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.company');
    conditions.push(sql`p.id in (select x.id from pass x join company k on k.id = x.company_id
      where k.name ilike ${likePattern(company)} or k.organisation_number = ${foldNumber(company)})`);
  }
  if (filter.cardOrigins) {
    if (viewer.kind === 'OPERATOR' && !allOwned) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.cardOrigins');
    // What a card came of is hidden with its record, so it is no filter of others either (R-ACC-3).
    conditions.push(sql`${anyOf(ORIGINS, filter.cardOrigins)} and ${ownedPasses(viewer, context.now)}`);
  }
  if (filter.noPassageSince) {
    conditions.push(sql`(p.last_passage_at is null or p.last_passage_at < ${filter.noPassageSince})`);
  }

  const name = nameCondition(['p.holder_name', 'p.holder_english_name'], filter.holderName, { whole: !allOwned });
  const idNumber = filter.idNumber && foldNumber(filter.idNumber);
  const hasNumber = idNumber ? numberCondition(context, idNumber) : undefined;
  if (!allOwned && (name || hasNumber)) {
    const passes = sql`select p.id from pass p where ${visiblePasses(viewer, filter.ownership)}`;
    const exists = async (number: Sql) =>
      (await context.database.rows({ id: uuid }, sql`${passes} and ${number} limit 1`)).length > 0;
    await searchNonOwned(context, { name: Boolean(name), hasNumber: hasNumber && (() => exists(hasNumber)) });
  }
  if (name) conditions.push(name);
  if (hasNumber) conditions.push(hasNumber);
  return conditions;
}

/** A card is made and collected after its issue, which lets the list begin in its order where the first of them may be. */
function before(column: 'made_at' | 'collected_at', time: Date): Sql {
  return sql`p.${raw(column)} < ${time} and p.issued_at < ${time}`;
}

/** Passes `p` for a document with this number, of whichever kind. */
function numberCondition({ services }: RequestContext, idNumber: string): Sql {
  const indexes = ID_KINDS.flatMap((kind) => services.vault.indexesOf(kind, idNumber));
  return sql`p.holder_id_index = any(${indexes}::bytea[])`;
}

const NEVER_EXCHANGED = sql`p.chain_id is null and p.cancelled_at is null and p.exchanged_at is null
  and not exists (select from pass n where n.exchanged_from_id = p.id and n.cancelled_at is null)`;

const EXCHANGES_OF: Record<PassExchange, Sql> = {
  NEVER: sql`(p.kind = 'PERIODIC' and ${NEVER_EXCHANGED})`,
  BEFORE: sql`(p.kind = 'PERIODIC' and p.exchanged_from_id is not null and p.collected_at is not null
    and p.exchanged_at is null and p.cancelled_at is null)`,
  CAME_OF: sql`p.exchanged_from_id is not null`,
};

const ORIGINS: Record<CardOrigin, Sql> = {
  FIRST_ISSUE: sql`(p.exchanged_from_id is null and p.previous_pass_id is null)`,
  RENEWAL: sql`p.previous_pass_id is not null`,
  EXCHANGE: sql`p.exchanged_from_id is not null`,
};

/** Passes `p` of the viewer's own in which words stand: in numbers and names, or as the whole ID number (R-EXC-5). */
function searchCondition(context: RequestContext, words: string): Sql {
  const pattern = likePattern(words);
  return sql`(${holdsNumber(words)} or p.holder_name ilike ${pattern} or p.holder_english_name ilike ${pattern}
    or exists (select from pass o where o.id = p.exchanged_from_id and o.number ilike ${pattern})
    or ${numberCondition(context, foldNumber(words))})`;
}

function spotCheckCondition(asked: readonly SpotCheckOutcome[]): Sql {
  const found = (result: SpotCheckOutcome) =>
    sql`exists (select from spot_check s where s.pass_id = p.id and s.result = ${result})`;
  return anyOf<SpotCheckOutcome>(
    {
      PASSED: found('PASSED'),
      FAILED: found('FAILED'),
      NOT_CHECKED: sql`p.kind = 'SINGLE_ENTRY' and not exists (select from spot_check s where s.pass_id = p.id)`,
    },
    asked,
  );
}
