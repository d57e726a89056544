import type { EntityManager } from '@mikro-orm/postgresql';
import { Pass, PassArea, type PassKind, type PassMedium } from '../passes/pass.entity.js';
import { passNumber, passNumberScope } from '../passes/pass-number.js';
import type { Person } from '../people/person.entity.js';
import type { AreaRow } from '../ports/port.queries.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { takeNumbers } from '../shared/numbering.js';
import { inTaipei, rocYear, toDate } from '../shared/taipei.js';
import type { FirmKey } from './firms.js';
import type { DemoWorld } from './people.js';
import { onDay } from './times.js';

type State = 'TO_BE_MADE' | 'MADE' | 'DEACTIVATED' | 'CANCELLED' | 'EXPIRED';

/** A card in one line; the first area's port is where it is collected. */
type Card = readonly [
  firm: FirmKey,
  holder: string,
  kind: Exclude<PassKind, 'SINGLE_ENTRY'>,
  medium: PassMedium,
  state: State,
  startDaysAgo: number,
  months: number,
  areaCodes: readonly string[],
];

/** In the order in which they were issued. Nobody has two periodic passes at a time (R-PRD-2). */
const CARDS: readonly Card[] = [
  ['A', '簡志豪', 'PERIODIC', 'QR', 'EXPIRED', 480, 12, ['KEELUNG-EAST', 'KEELUNG-WEST']],
  ['B', '黎文勇', 'PERIODIC', 'QR', 'EXPIRED', 410, 12, ['KAOHSIUNG-PENGLAI']],
  ['A', '阮氏梅', 'PERIODIC', 'RFID', 'CANCELLED', 320, 24, ['TAIPEI-EAST']],
  ['B', '山田 惠子', 'PERIODIC', 'RFID', 'DEACTIVATED', 290, 36, ['KAOHSIUNG-QIANZHEN', 'ANPING-ALL']],
  ['A', 'Nguyễn Văn Thuận', 'PERIODIC', 'RFID', 'DEACTIVATED', 240, 12, ['KEELUNG-WEST', 'KEELUNG-MIDDLE-OUTER']],
  ['B', 'Ingrid Solheim', 'PERIODIC', 'RFID', 'MADE', 140, 12, ['KAOHSIUNG-INTERCONTINENTAL']],
  ['A', '高瀨 修一', 'PERIODIC', 'RFID', 'MADE', 120, 24, ['KEELUNG-EAST', 'KEELUNG-WEST', 'TAIPEI-EAST']],
  ['A', '吳建宏', 'PERIODIC', 'QR', 'MADE', 95, 12, ['KEELUNG-EAST', 'TAIPEI-NORTH']],
  ['B', '劉冠霖', 'PERIODIC', 'QR', 'MADE', 80, 36, ['KAOHSIUNG-PENGLAI', 'KAOHSIUNG-ZHONGDAO', 'TAICHUNG-WEST']],
  ['A', 'Ferdinand Pangilinan', 'TEMPORARY', 'QR', 'EXPIRED', 70, 1, ['TAICHUNG-WEST']],
  ['B', '黎文勇', 'TEMPORARY', 'QR', 'EXPIRED', 45, 1, ['KAOHSIUNG-PENGLAI']],
  ['A', 'Ferdinand Pangilinan', 'TEMPORARY', 'QR', 'MADE', 12, 1, ['TAICHUNG-WEST', 'TAICHUNG-NORTH']],
  ['B', '謝佩珊', 'TEMPORARY', 'QR', 'CANCELLED', 9, 1, ['ANPING-ALL']],
  ['B', '謝佩珊', 'TEMPORARY', 'QR', 'MADE', 5, 1, ['KAOHSIUNG-PENGLAI']],
  ['A', '歐陽詩涵', 'PERIODIC', 'RFID', 'TO_BE_MADE', -2, 24, ['KEELUNG-EAST', 'KEELUNG-EAST-BREAKWATER']],
  ['A', '簡志豪', 'PERIODIC', 'RFID', 'TO_BE_MADE', -3, 12, ['KEELUNG-WEST']],
  ['B', '黎文勇', 'TEMPORARY', 'QR', 'TO_BE_MADE', -3, 1, ['KAOHSIUNG-PENGLAI']],
];

/** The periodic and temporary passes. They have no application: the system does not take their forms yet. */
export async function insertCards(
  em: EntityManager,
  { ports }: Services,
  { firms, people, rows, now }: DemoWorld,
): Promise<void> {
  for (const card of CARDS) {
    const [firm, name, kind, medium, , , , areaCodes] = card;
    const areas = areaCodes.map((code) => ports.areaByCode(code) as AreaRow);
    const port = (areas[0] as AreaRow).port;
    const holder = rows.get(people.named(firm, name).id) as Person;
    const dates = datesOf(card, now);
    const scope = { branchCode: port.branch.code, kind, rocYear: rocYear(dates.issuedAt) };
    const parts = { ...scope, sequence: await takeNumbers(em, passNumberScope(scope), 1) };
    const id = newId();
    await em.insert(Pass, {
      id,
      number: passNumber(parts),
      ...parts,
      portId: port.id,
      companyId: firms[firm].companyId,
      personId: holder.id,
      holderName: holder.name,
      holderEnglishName: holder.englishName,
      holderIdKind: holder.idKind,
      holderIdCipher: holder.idCipher,
      holderIdIndex: holder.idIndex,
      medium,
      ...dates,
    });
    await em.insertMany(
      PassArea,
      areas.map((area) => ({ passId: id, areaId: area.id })),
    );
  }
}

/** When a card was issued, made and so on. Its last day is start + term − 1 day (R-PRD-1). */
function datesOf([, , , , state, startDaysAgo, months]: Card, now: Date) {
  const validFrom = onDay(now, startDaysAgo, 0);
  const end = inTaipei(validFrom).add({ months }).subtract({ seconds: 1 });
  // Six months without a passage (R-NOP-2).
  const deactivatedAt = toDate(inTaipei(validFrom).add({ months: 6, hours: 2 }));
  return {
    issuedAt: onDay(now, startDaysAgo + 4, 14),
    validFrom,
    validTo: toDate(end),
    madeAt: state === 'TO_BE_MADE' ? null : onDay(now, startDaysAgo + 2, 10),
    deactivatedAt: state === 'DEACTIVATED' ? deactivatedAt : null,
    deactivationReason: state === 'DEACTIVATED' ? ('NO_PASSAGE' as const) : null,
    cancelledAt: state === 'CANCELLED' ? onDay(now, Math.ceil(startDaysAgo / 2) + 1, 11) : null,
  };
}
