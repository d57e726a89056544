import { EXCHANGED_FOR, TAKES_PLACE_LATER } from '../../passes/card-chain.js';
import { areasAt, laterAreas, type StoredLaterAreas } from '../../passes/open-areas.js';
import { PASS_KINDS, PASS_MEDIA, type PassKind, type PassMedium } from '../../passes/pass.entity.js';
import { blocked, cancelled, collected, exchanged } from '../../passes/standing/conditions.js';
import { deactivated, usedAgainFrom } from '../../passes/standing/deactivations.js';
import { arrayOf, boolean, integer, json, nullable, oneOf, text, timestamp, uuid } from '../../shared/rows.js';
import { type Database, instant, instantOrNull, type Sql, sql } from '../../shared/sql.js';
import { OPEN_ITEM } from './item-state.sql.js';
import type { OpenApplication } from './open-application.js';

/** What the rules know of a pass. */
export interface TargetFacts {
  readonly id: string;
  readonly kind: PassKind;
  readonly medium: PassMedium;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** Whether its holder has another name by now. */
  readonly renamed: boolean;
  readonly collected: boolean;
  readonly cancelled: boolean;
  /** Whether another card has taken its place (R-EXC-4). */
  readonly exchanged: boolean;
  /** The number of the card that is held in its place. */
  readonly exchangedForNumber: string | null;
  /** Whether it is to take the place of another card and has not yet: that one is the card to apply about (R-EXC-4). */
  readonly takesPlaceLater: boolean;
  readonly deactivated: boolean;
  /** From when on it is used again, where that is decided; null where it is not, or it is not deactivated. */
  readonly usedAgainFrom: Date | null;
  readonly blocked: boolean;
  /** The areas that it opens. */
  readonly areaIds: readonly number[];
  /** From when on its renewal lets it open other ones; null if they stay. */
  readonly laterAreasFrom: Date | null;
  readonly openApplications: readonly OpenApplication[];
}

/** The passes to read: rows of a key, the pass, and the application that does not count against itself. */
type Targets = Sql;

/** Passes, by their ids. */
export function passesThemselves(passIds: readonly string[], applicationId: string | null = null): Targets {
  return sql`select p.id "key", p.id pass_id, ${applicationId}::uuid application_id
    from pass p where p.id = any(${passIds}::uuid[])`;
}

/** Passes that items of applications are about, by the ids of the items. */
export function passesOfItems(itemIds: readonly string[]): Targets {
  return sql`select i.id "key", i.pass_id, i.application_id from application_item i where i.id = any(${itemIds}::uuid[])`;
}

/** Items `i` by which passes `p` are being exchanged, or are to take the place of another card (R-EXC-1). */
const IN_EXCHANGE = sql`i.issued_pass_id = (select n.id from pass n where (n.exchanged_from_id = p.id or n.id = p.id)
  and n.exchanged_from_id is not null and n.cancelled_at is null and n.collected_at is null limit 1)`;

const TargetRow = {
  key: uuid,
  id: uuid,
  kind: oneOf(PASS_KINDS),
  medium: oneOf(PASS_MEDIA),
  valid_from: timestamp,
  valid_to: timestamp,
  renamed: boolean,
  collected: boolean,
  cancelled: boolean,
  exchanged: boolean,
  exchanged_for: nullable(text),
  takes_place_later: boolean,
  deactivated: boolean,
  used_again: nullable(timestamp),
  blocked: boolean,
  area_ids: arrayOf(integer),
  later: nullable(json<StoredLaterAreas>()),
  open: nullable(json<OpenApplication[]>()),
};

/** The facts about passes on which applications about them rest, by key. */
export async function targetFacts(database: Database, targets: Targets, now: Date): Promise<Map<string, TargetFacts>> {
  const rows = await database.rows(
    TargetRow,
    sql`
    select s."key", p.id, p.kind, p.medium, p.valid_from, p.valid_to, ${cancelled.sql(now)} cancelled, ${exchanged.sql(now)} exchanged, ${EXCHANGED_FOR} exchanged_for,
      ${TAKES_PLACE_LATER} takes_place_later, ${collected.sql(now)} collected,
      exists (select from person h where h.id = p.person_id and h.name <> p.holder_name) renamed,
      ${deactivated.sql(now)} deactivated, ${usedAgainFrom(now)} used_again, ${blocked.sql(now)} blocked, ${areasAt(now)} area_ids, ${laterAreas(now)} later,
      (select json_agg(json_build_object('form', a.form, 'number', a.number) order by a.number)
        from application_item i join application a on a.id = i.application_id
        where ((i.pass_id = p.id and ${OPEN_ITEM}) or ${IN_EXCHANGE}) and a.id is distinct from s.application_id) open
    from (${targets}) s join pass p on p.id = s.pass_id`,
  );
  return new Map(
    rows.map((row) => {
      const {
        key,
        valid_from,
        valid_to,
        area_ids: areaIds,
        later,
        used_again,
        open,
        takes_place_later,
        exchanged_for: exchangedForNumber,
        ...facts
      } = row;
      const target: TargetFacts = {
        ...facts,
        takesPlaceLater: takes_place_later,
        exchangedForNumber,
        validFrom: instant(valid_from),
        validTo: instant(valid_to),
        usedAgainFrom: instantOrNull(used_again),
        areaIds,
        laterAreasFrom: later && instant(later.from),
        openApplications: open ?? [],
      };
      return [key, target];
    }),
  );
}
