import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationDraft } from '../applications/draft.entity.js';
import { newId } from '../shared/ids.js';
import type { DemoFirm } from './companies.js';
import type { People } from './people.js';
import { minutesBefore, onDay } from './times.js';

/** Two applications that firm A has begun: one nearly done, one barely. */
export async function insertDrafts(
  em: EntityManager,
  { companyId, accountId }: DemoFirm,
  people: People,
  now: Date,
): Promise<void> {
  const draft = { form: 'FOREIGN_SINGLE_ENTRY' as const, companyId, createdById: accountId };
  const crew = ['Arnel Magbanua Torralba', 'Suresh Venkataraman'].map((name) => people.named('A', name).id);
  await em.insertMany(ApplicationDraft, [
    {
      id: newId(),
      ...draft,
      content: { reason: '橋式起重機年度保養', areaCodes: ['KEELUNG-WEST', 'TAIPEI-EAST'], personIds: crew },
      updatedAt: minutesBefore(now, 40),
    },
    {
      id: newId(),
      ...draft,
      content: { reason: '船員交接', areaCodes: [], personIds: [] },
      updatedAt: onDay(now, 4, 17, 10),
    },
  ]);
}
