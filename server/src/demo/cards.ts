import type { EntityManager } from '@mikro-orm/postgresql';
import { insertPassAreas } from '../passes/card-issue.js';
import { holderOfPerson, passHolderColumns } from '../passes/holder.js';
import { Pass } from '../passes/pass.entity.js';
import { takePassNumbers } from '../passes/pass-numbers.js';
import type { Person } from '../people/person.entity.js';
import type { AreaRow } from '../ports/ports.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { inTaipei, toDate } from '../shared/taipei.js';
import type { DemoWorld } from './people.js';
import { onDay } from './times.js';

/** A card in one line; the first area's port is where it was collected. */
type Card = readonly [
  firm: 'A' | 'B',
  holder: string,
  startDaysAgo: number,
  months: number,
  areaCodes: readonly string[],
];

/** In the order in which they were issued: one of before exchanges were charged for, two that are over, two that run on, one that ends within three months. */
const CARDS: readonly Card[] = [
  ['B', '曹永泰', 2000, 84, ['KAOHSIUNG-PENGLAI']],
  ['A', '林佳蓉', 690, 24, ['KEELUNG-EAST']],
  ['A', '簡志豪', 480, 12, ['KEELUNG-EAST', 'KEELUNG-WEST']],
  ['B', '黎文勇', 470, 12, ['KAOHSIUNG-PENGLAI']],
  ['A', '吳建宏', 460, 24, ['KEELUNG-EAST', 'TAIPEI-NORTH']],
  ['B', '劉冠霖', 450, 36, ['KAOHSIUNG-PENGLAI', 'KAOHSIUNG-ZHONGDAO', 'TAICHUNG-WEST']],
];

/** The periodic cards with a QR code that were issued on paper forms, before the system took applications. */
export async function insertCards(
  em: EntityManager,
  services: Services,
  { firms, people, rows, now }: DemoWorld,
): Promise<void> {
  const { ports, vault } = services;
  for (const [firm, name, startDaysAgo, months, areaCodes] of CARDS) {
    const areas = areaCodes.map((code) => ports.areaByCode(code) as AreaRow);
    const { port } = areas[0] as AreaRow;
    const holder = rows.get(people.named(firm, name).id) as Person;
    const issuedAt = onDay(now, startDaysAgo + 4, 14);
    const numbers = await takePassNumbers(em, services, 'PERIODIC', [port], 1, issuedAt);
    const validFrom = onDay(now, startDaysAgo, 0);
    const id = newId();
    await em.insert(Pass, {
      id,
      ...numbers(port),
      portId: port.id,
      companyId: firms[firm].companyId,
      ...passHolderColumns(vault, id, holderOfPerson(holder)),
      medium: 'QR',
      issuedAt,
      validFrom,
      // The last day is start + term - 1 day (R-PRD-1).
      validTo: toDate(inTaipei(validFrom).add({ months }).subtract({ seconds: 1 })),
      madeAt: onDay(now, startDaysAgo + 2, 10),
      collectedAt: onDay(now, startDaysAgo, 9),
    });
    await insertPassAreas(em, [{ id }], areas);
  }
}
