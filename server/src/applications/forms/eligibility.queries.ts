import { holdsAt } from '../../access/area-times.js';
import type { Vault } from '../../access/vault.js';
import { ID_KINDS } from '../../access/words.js';
import { TAKES_PLACE_LATER } from '../../passes/card-chain.js';
import { grantedTo } from '../../passes/single-entry-grant.sql.js';
import type { GrantedPlaces } from '../../passes/single-entry-monthly-limit.js';
import { and, not } from '../../passes/standing/condition.js';
import { ended, periodic, singleEntry, temporary } from '../../passes/standing/conditions.js';
import { deactivated, usedAgainFrom } from '../../passes/standing/deactivations.js';
import { cardInForce } from '../../passes/standing/standing.js';
import { ATTACHMENT_KINDS } from '../../people/attachment.entity.js';
import { banInForce, banOf, knownBan } from '../../people/bans-in-force.js';
import { isVoid, mayBeVoid } from '../../people/id-number.rules.js';
import { documentsOf, recordsOf } from '../../people/linked-documents.js';
import type { DatabaseTime } from '../../shared/rows.js';
import { arrayOf, boolean, bytes, json, nullable, oneOf, uuid } from '../../shared/rows.js';
import { type Database, instant, instantOrNull, raw, type Sql, sql } from '../../shared/sql.js';
import { monthOf } from '../../shared/taipei.js';
import type { PersonFacts } from './eligibility.facts.js';
import type { OpenApplication } from './open-application.js';
import { OPEN_STATES } from './states.js';

/** The columns in which the number of a document lies encrypted, each in the row of the key. */
const NUMBER_COLUMNS = ['person.id_cipher', 'pass.holder_id_cipher', 'application_item.holder_id_cipher'] as const;

/**
 * The people to read: rows of a key, the person, the document with its encrypted number and the files that count, and the application that does not
 * count against itself.
 */
type Subjects = Sql;

/** People as they are now. */
export function peopleAsTheyAre(personIds: readonly string[], applicationId: string | null = null): Subjects {
  return sql`select h.id "key", h.id person_id, h.company_id, h.id_kind, h.id_index, h.id_cipher, 'person.id_cipher' sealed_in, ${applicationId}::uuid application_id,
    array(select distinct t.kind from person_attachment t where t.person_id = h.id and t.removed_at is null) attachments
    from person h where h.id = any(${personIds}::uuid[])`;
}

/** Holders of passes, by the ids of these: the document of the pass, the files of the person. */
export function holdersOfPasses(passIds: readonly string[], applicationId: string | null = null): Subjects {
  return sql`select p.id "key", p.person_id, p.company_id, p.holder_id_kind id_kind, p.holder_id_index id_index,
    p.holder_id_cipher id_cipher, 'pass.holder_id_cipher' sealed_in,
    ${applicationId}::uuid application_id,
    array(select distinct t.kind from person_attachment t where t.person_id = p.person_id and t.removed_at is null) attachments
    from pass p where p.id = any(${passIds}::uuid[])`;
}

/** Items of applications, as they were submitted. */
export function itemsAsSubmitted(itemIds: readonly string[]): Subjects {
  return sql`select i.id "key", i.person_id, a.company_id, i.holder_id_kind id_kind, i.holder_id_index id_index,
    i.holder_id_cipher id_cipher, 'application_item.holder_id_cipher' sealed_in, i.application_id,
    array(select distinct t.kind from application_attachment t
      where t.application_id = i.application_id and t.person_id = i.person_id) attachments
    from application_item i join application a on a.id = i.application_id where i.id = any(${itemIds}::uuid[])`;
}

/** Whether the company of the subject holds the pass, or another one; or knows of the ban. */
interface PassOfHolder {
  readonly own: boolean;
}

const PersonRow = {
  key: uuid,
  id_kind: oneOf(ID_KINDS),
  id_cipher: bytes,
  sealed_in: oneOf(NUMBER_COLUMNS),
  removed: boolean,
  attachments: arrayOf(oneOf(ATTACHMENT_KINDS)),
  granted: json<GrantedPlaces>(),
  slots: nullable(json<(PassOfHolder & { slot: number; pass_id: string })[]>()),
  cards: nullable(json<(PassOfHolder & { port_id: number; valid_to: DatabaseTime; pass_ids: string[] })[]>()),
  entries: nullable(json<(PassOfHolder & { id: string; port_id: number; valid_to: DatabaseTime })[]>()),
  temporary: nullable(
    json<(PassOfHolder & { id: string; port_id: number; valid_from: DatabaseTime; valid_to: DatabaseTime })[]>(),
  ),
  periodic: nullable(
    json<
      (PassOfHolder & {
        id: string;
        previous_id: string | null;
        valid_to: DatabaseTime;
        deactivated: boolean;
        used_again: DatabaseTime | null;
      })[]
    >(),
  ),
  bans: nullable(json<(PassOfHolder & { id: string; ends_at: DatabaseTime })[]>()),
  open: nullable(json<OpenApplication[]>()),
};

/** The blind indexes of all documents of the human in row `s`, as an array (R-PER-5). */
const DOCUMENTS = sql`s.documents`;

const RECORDS = sql`s.records`;

/**
 * Passes `p` of the human in `s`: of their documents, or of the same records. A new passport number does not make a second
 * person of a record (R-PRD-2).
 */
const THEIRS = sql`(p.holder_id_index = any(${DOCUMENTS}) or p.person_id = any(${RECORDS}))`;

const OPEN = sql`i.state = any(${[...OPEN_STATES]})`;

/** Single-entry passes that are neither cancelled nor over (R-ONE-9). */
const RUNNING_ENTRY = and(singleEntry, not(ended));

/** Temporary passes with days still to come, beside those that are usable cards already (R-PRD-2). */
const COMING_TEMPORARY = and(temporary, not(ended), not(cardInForce));

/** The ports that passes `p` open. */
const OPENED_PORT = sql`pass_area x on x.pass_id = p.id join port_area r on r.id = x.area_id`;

/** The periodic passes that count against another one, deactivated or not; of two in exchange the one that is held (R-PRD-2, R-PRD-3). */
const RUNNING_PERIODIC = and(periodic, not(ended));

/** The facts on which the eligibility of these people rests, by key; those not found are left out. */
export async function personFacts(
  database: Database,
  vault: Vault,
  subjects: Subjects,
  now: Date,
): Promise<Map<string, PersonFacts>> {
  const rows = await database.rows(
    PersonRow,
    sql`
    with s as materialized (select b.*, ${documentsOf(raw('b'))} documents, ${recordsOf(raw('b'))} records from (${subjects}) b)
    select s."key", s.id_kind, s.id_cipher, s.sealed_in, s.attachments,
      exists (select from person h where h.id = s.person_id and h.deleted_at is not null) removed,
      (select json_agg(json_build_object('slot', l.slot, 'pass_id', l.pass_id, 'own', p.company_id = s.company_id) order by l.slot)
        from single_entry_slot l join pass p on p.id = l.pass_id
        where l.holder_id_index = any(${DOCUMENTS}) and l.month = ${monthOf(now)}) slots,
      (select json_build_object('granted', count(*), 'used', count(g.pass_id)) from single_entry_grant g
        where ${grantedTo({ documents: DOCUMENTS, companyId: sql`s.company_id`, month: monthOf(now) })}) granted,
      (select json_agg(c order by c.port_id) from (select r.port_id, p.company_id = s.company_id own, max(p.valid_to) valid_to, array_agg(distinct p.id) pass_ids
        from pass p join ${OPENED_PORT} where ${holdsAt(now)} and ${THEIRS} and ${cardInForce.sql(now)} group by 1, 2) c) cards,
      (select json_agg(json_build_object('id', p.id, 'own', p.company_id = s.company_id, 'port_id', p.port_id, 'valid_to', p.valid_to) order by p.valid_to desc)
        from pass p where ${THEIRS} and ${RUNNING_ENTRY.sql(now)}) entries,
      (select json_agg(t order by t.valid_to desc) from (select distinct p.id, p.company_id = s.company_id own, r.port_id, p.valid_from, p.valid_to
        from pass p join ${OPENED_PORT} where ${THEIRS} and ${COMING_TEMPORARY.sql(now)}) t) temporary,
      (select json_agg(json_build_object('id', p.id, 'own', p.company_id = s.company_id, 'previous_id', p.previous_pass_id, 'valid_to', p.valid_to, 'deactivated', ${deactivated.sql(now)}, 'used_again', ${usedAgainFrom(now)})
          order by p.valid_to) from pass p where ${THEIRS} and ${RUNNING_PERIODIC.sql(now)} and not ${TAKES_PLACE_LATER}) periodic,
      (select json_agg(json_build_object('id', g.id, 'own', ${knownBan(DOCUMENTS, RECORDS)}, 'ends_at', g.ends_at))
        from ban g where ${banInForce(now)} and ${banOf(DOCUMENTS, RECORDS)}) bans,
      (select json_agg(json_build_object('form', a.form, 'number', a.number, 'month', a.month) order by a.number)
        from application_item i join application a on a.id = i.application_id where i.person_id = s.person_id
        and i.pass_id is null and ${OPEN} and a.id is distinct from s.application_id) open
    from s`,
  );
  return new Map(
    rows.map((row) => {
      const { key, id_kind, id_cipher, sealed_in, removed, attachments, granted, slots, cards, entries } = row;
      const { temporary, periodic, bans, open } = row;
      const [ownSlots, slotsOfOthers] = byHolder(slots);
      const [ownCards, cardsOfOthers] = byHolder(cards);
      const [ownEntries, entriesOfOthers] = byHolder(entries);
      const [ownTemporary, temporaryOfOthers] = byHolder(temporary);
      const [ownPeriodic, periodicOfOthers] = byHolder(periodic);
      const [knownBans, foreignBans] = byHolder(bans);
      const facts: PersonFacts = {
        idKind: id_kind,
        documentVoid: mayBeVoid(id_kind, now) && isVoid(id_kind, vault.openHex(sealed_in, key, id_cipher), now),
        removed,
        attachments,
        takenSlots: ownSlots.map(({ slot }) => slot),
        grantedPlaces: granted,
        cardPorts: ownCards.map(({ port_id: portId, valid_to }) => ({ portId, validTo: instant(valid_to) })),
        runningEntries: ownEntries.map(inPort),
        temporaryPasses: ownTemporary.map(inPortAndDays),
        periodicPasses: ownPeriodic.map(({ id, previous_id: previousId, valid_to, deactivated, used_again }) => ({
          id,
          previousId,
          validTo: instant(valid_to),
          deactivated,
          usedAgainFrom: instantOrNull(used_again),
        })),
        openApplications: open ?? [],
        bans: knownBans.map(({ ends_at }) => ({ endsAt: instant(ends_at) })),
        others: {
          inSlots: slotsOfOthers.map(({ pass_id }) => pass_id),
          cardPorts: cardsOfOthers.map(({ port_id: portId, valid_to, pass_ids: passIds }) => ({
            portId,
            validTo: instant(valid_to),
            passIds,
          })),
          runningEntries: entriesOfOthers.map(inPort),
          temporaryPasses: temporaryOfOthers.map(inPortAndDays),
          periodicPasses: periodicOfOthers.map(({ id, valid_to, deactivated }) => ({
            id,
            validTo: instant(valid_to),
            deactivated,
          })),
          bans: foreignBans.map(({ id, ends_at }) => ({ id, endsAt: instant(ends_at) })),
        },
      };
      return [key, facts];
    }),
  );
}

interface PassForPort {
  readonly id: string;
  readonly port_id: number;
  readonly valid_to: DatabaseTime;
}
const inPort = ({ id, port_id: portId, valid_to }: PassForPort) => ({ id, portId, validTo: instant(valid_to) });
const inPortAndDays = (pass: PassForPort & { readonly valid_from: DatabaseTime }) => ({
  ...inPort(pass),
  validFrom: instant(pass.valid_from),
});

/** Those of the company of the subject, and those of others. */
function byHolder<T extends PassOfHolder>(passes: readonly T[] | null): [own: T[], ofOthers: T[]] {
  const all = passes ?? [];
  return [all.filter(({ own }) => own), all.filter(({ own }) => !own)];
}
