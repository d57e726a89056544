import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import type { IdKind } from '../people/person.entity.js';
import { type Database, instant, sql } from '../shared/sql.js';
import { monthOf } from '../shared/taipei.js';
import { suspendedPorts } from '../spot-checks/suspension.queries.js';
import type { CompanyFacts, PersonFacts } from './eligibility.js';

/** The facts on which the eligibility of these people rests, in their order; those not found are left out. */
export async function personFacts(
  database: Database,
  personIds: readonly string[],
  now: Date,
): Promise<Map<string, PersonFacts>> {
  const people = await database.rows<{ id: string; id_kind: IdKind; passport: boolean }>(sql`
    select h.id, h.id_kind, exists (select from person_attachment t
      where t.person_id = h.id and t.kind = 'PASSPORT' and t.removed_at is null) passport
    from person h where h.id = any(${personIds}::uuid[])`);
  const slots = await database.rows<{ person_id: string; slot: number }>(sql`
    select h.id person_id, s.slot from person h join single_entry_slot s on s.holder_id_index = h.id_index
    where h.id = any(${personIds}::uuid[]) and s.month = ${monthOf(now)}`);
  // R-ONE-4: a pass counts while it may be used, or will be; a deactivated one does not stand in the way.
  const cards = await database.rows<{ person_id: string; port_id: number; valid_to: string }>(sql`
    select h.id person_id, r.port_id, max(p.valid_to) valid_to
    from person h join pass p on p.holder_id_index = h.id_index and p.kind <> 'SINGLE_ENTRY'
      and p.cancelled_at is null and p.deactivated_at is null and p.valid_to >= ${now}
    join pass_area x on x.pass_id = p.id join port_area r on r.id = x.area_id
    where h.id = any(${personIds}::uuid[]) group by h.id, r.port_id order by r.port_id`);
  return new Map(
    people.map((person) => [
      person.id,
      {
        idKind: person.id_kind,
        hasPassportFile: person.passport,
        takenSlots: slots.filter((row) => row.person_id === person.id).map((row) => row.slot),
        cardPorts: cards
          .filter((row) => row.person_id === person.id)
          .map((row) => ({ portId: row.port_id, validTo: instant(row.valid_to) })),
      },
    ]),
  );
}

/** Batches {@link personFacts} over a list of people. */
export function personFactsLoader(context: RequestContext): DataLoader<string, PersonFacts> {
  return new DataLoader(async (ids) => {
    const facts = await personFacts(context.services.database, ids, context.now);
    return ids.map((id) => facts.get(id) ?? new Error('no such person'));
  });
}

/** Whether a company's certificate is approved, what of its data is missing (R-REG-6), and where it is suspended (R-ONE-7). */
export async function companyFacts(database: Database, companyId: string, now: Date): Promise<CompanyFacts> {
  const [row] = await database.rows<Record<string, string | boolean | null>>(sql`
    select c.name, c.phone, c.address, c.responsible_person as "responsiblePerson",
      exists (select from certificate t where t.company_id = c.id and t.decision = 'APPROVED') approved
    from company c where c.id = ${companyId}`);
  const { approved, ...fields } = row ?? {};
  return {
    certificateApproved: approved === true,
    missingFields: Object.keys(fields).filter((name) => !fields[name]),
    suspendedPorts: await suspendedPorts(database, companyId, now),
  };
}
