import type { EntityManager } from '@mikro-orm/postgresql';
import { recordHistory } from '../history/history.js';
import { documentIndex, humansOf } from '../people/linked-documents.js';
import type { AreaRow } from '../ports/ports.js';
import { newId } from '../shared/ids.js';
import { bytes, integer } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { monthOf } from '../shared/taipei.js';
import type { IssuingAuthor } from './card-issue.js';
import { type Holder, passHolderColumns } from './holder.js';
import { Pass, PassArea } from './pass.entity.js';
import { takePassNumbers } from './pass-numbers.js';
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

/** One pass per person and port, valid from the second of submission (R-ONE-2), each in a place of the month (R-ONE-3). */
export async function issueSingleEntryPasses(
  tx: EntityManager,
  services: IssuingAuthor['services'],
  { application, people, areas }: Issue,
): Promise<void> {
  const { submittedAt, submittedById } = application;
  const ports = [...new Set(areas.map((area) => area.port))].sort((a, b) => a.id - b.id);
  const numbers = await takePassNumbers(tx, services, 'SINGLE_ENTRY', ports, people.length, submittedAt);
  const freeSlots = await freeSlotsOf(tx, people, monthOf(submittedAt));
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
  await tx.insertMany(
    SingleEntrySlot,
    passes.map((pass) => ({
      holderIdIndex: pass.holderIdIndex,
      month: monthOf(submittedAt),
      slot: freeSlots(pass.personId),
      passId: pass.id,
    })),
  );
  const issued = passes.map(({ id }) => ({ subject: 'PASS', subjectId: id, action: 'ISSUED' }) as const);
  await recordHistory(tx, { services, now: submittedAt, accountId: submittedById }, issued);
}

/** Places that no document of the same human takes: linked documents share those of the month (R-PER-5). */
async function freeSlotsOf(tx: EntityManager, people: readonly Holder[], month: string) {
  const humans = await humansOf(
    tx,
    people.map(({ id: personId, idIndex }) => ({ personId, idIndex })),
  );
  const documents = [...new Set(humans.flatMap((human) => human.documents))];
  const taken = await transactionDatabase(tx).rows(
    { slot: integer, document: bytes },
    sql`select l.slot, l.holder_id_index document from single_entry_slot l
      where l.month = ${month} and l.holder_id_index = any(${documents.map(documentIndex)}::bytea[])`,
  );
  const free = new Map(
    people.map((person, at) => {
      const used = taken.filter(({ document }) => humans[at]?.documents.includes(document)).map(({ slot }) => slot);
      return [person.id, MONTHLY_SLOTS.filter((slot) => !used.includes(slot))];
    }),
  );
  return (personId: string): number => {
    const slot = free.get(personId)?.shift();
    if (slot === undefined) throw new Error('no free place in the month: eligibility was not checked');
    return slot;
  };
}
