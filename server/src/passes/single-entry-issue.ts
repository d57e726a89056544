import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../history/history.js';
import { documentIndex, humansOf } from '../people/linked-documents.js';
import type { AreaRow } from '../ports/ports.js';
import { newId } from '../shared/ids.js';
import { bytes, integer, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { monthOf } from '../shared/taipei.js';
import type { IssuingAuthor } from './card-issue.js';
import { type Holder, passHolderColumns } from './holder.js';
import { Pass, PassArea } from './pass.entity.js';
import { takePassNumbers } from './pass-numbers.js';
import { grantedTo } from './single-entry-grant.sql.js';
import { MONTHLY_SLOTS } from './single-entry-monthly-limit.js';
import { SingleEntrySlot } from './single-entry-slot.entity.js';
import { singleEntryEnd } from './validity.js';

interface Issue {
  readonly application: {
    readonly id: string;
    readonly companyId: string;
    readonly submittedAt: Date;
    readonly submittedById: string;
  };
  readonly people: readonly Holder[];
  readonly areas: readonly AreaRow[];
}

/**
 * One pass per person and port, valid from the second of submission (R-ONE-2), each in a place of the month (R-ONE-3), or once
 * these are taken in one that was granted to the company (R-ONE-10).
 */
export async function issueSingleEntryPasses(
  tx: EntityManager,
  services: IssuingAuthor['services'],
  { application, people, areas }: Issue,
): Promise<void> {
  const { submittedAt, submittedById } = application;
  const ports = [...new Set(areas.map((area) => area.port))].sort((a, b) => a.id - b.id);
  const numbers = await takePassNumbers(tx, services, 'SINGLE_ENTRY', ports, people.length, submittedAt);
  const takePlace = await freePlacesOf(tx, people, application.companyId, monthOf(submittedAt));
  const passes = people.flatMap((person) =>
    ports.map((port) => {
      const id = newId();
      return {
        id,
        ...numbers(port),
        portId: port.id,
        applicationId: application.id,
        companyId: application.companyId,
        ...passHolderColumns(services.vault, id, person),
        medium: 'PAPER' as const,
        issuedAt: submittedAt,
        validFrom: submittedAt,
        validTo: singleEntryEnd(submittedAt),
      };
    }),
  );
  await tx.insertMany(Pass, passes);
  await tx.insertMany(
    PassArea,
    passes.flatMap((pass) =>
      areas.filter((area) => area.port.id === pass.portId).map((area) => ({ passId: pass.id, areaId: area.id })),
    ),
  );
  const places = passes.map(({ id: passId, personId, holderIdIndex }) => ({
    passId,
    holderIdIndex,
    ...takePlace(personId),
  }));
  const month = monthOf(submittedAt);
  const inSlots = places.flatMap(({ slot, granted, ...place }) => (granted ? [] : [{ ...place, month, slot }]));
  if (inSlots.length > 0) await tx.insertMany(SingleEntrySlot, inSlots);
  for (const { passId, granted } of places) if (granted) await takeGranted(tx, granted, passId);
  const issued = passes.map(({ id }) => ({ subject: 'PASS', subjectId: id, action: 'ISSUED' }) as const);
  await recordHistory(tx, { services, now: submittedAt, accountId: submittedById }, issued);
}

/** A place granted on the approval of an item. */
interface GrantedPlace {
  readonly itemId: string;
  readonly place: number;
}

/**
 * Hands out the places of the month that no document of the same human takes, then those granted to the company: linked
 * documents share both (R-PER-5).
 */
async function freePlacesOf(tx: EntityManager, people: readonly Holder[], companyId: string, month: string) {
  const humans = await humansOf(
    tx,
    people.map(({ id: personId, idIndex }) => ({ personId, idIndex })),
  );
  const all = [...new Set(humans.flatMap((human) => human.documents))].map(documentIndex);
  const taken = await transactionDatabase(tx).rows(
    { slot: integer, document: bytes },
    sql`select l.slot, l.holder_id_index document from single_entry_slot l
      where l.month = ${month} and l.holder_id_index = any(${all}::bytea[])`,
  );
  const documents = sql`${all}::bytea[]`;
  const granted = await transactionDatabase(tx).rows(
    { item_id: uuid, place: integer, document: bytes },
    sql`select g.item_id, g.place, g.holder_id_index document from single_entry_grant g
      where ${grantedTo({ documents, companyId: sql`${companyId}::uuid`, month })} and g.pass_id is null
      order by g.item_id, g.place`,
  );
  const free = new Map(
    people.map((person, at) => {
      const isTheirs = ({ document }: { readonly document: string }) => humans[at]?.documents.includes(document);
      const used = taken.filter(isTheirs).map(({ slot }) => slot);
      return [
        person.id,
        {
          slots: MONTHLY_SLOTS.filter((slot) => !used.includes(slot)),
          granted: granted.filter(isTheirs).map(({ item_id: itemId, place }): GrantedPlace => ({ itemId, place })),
        },
      ];
    }),
  );
  return (personId: string) => {
    const places = free.get(personId);
    const slot = places?.slots.shift();
    if (slot !== undefined) return { slot, granted: null };
    const place = places?.granted.shift();
    if (!place) throw new Error('no free place in the month: eligibility was not checked');
    return { slot: null, granted: place };
  };
}

/** Puts a pass in a granted place, which no other has taken meanwhile. */
async function takeGranted(tx: EntityManager, { itemId, place }: GrantedPlace, passId: string): Promise<void> {
  const taken = await transactionDatabase(tx).change(sql`update single_entry_grant set pass_id = ${passId}
    where item_id = ${itemId} and place = ${place} and pass_id is null`);
  if (taken !== 1) throw new Error('a granted place was taken meanwhile');
}
