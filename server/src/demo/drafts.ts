import type { Desk } from './desk.js';
import { type Form, type Moment, momentOf } from './story.js';

interface Draft extends Form {
  readonly firm: 'A' | 'B';
  readonly saved: Moment;
}

/** Forms at different stages: some nearly complete, some barely started. */
const DRAFTS: readonly Draft[] = [
  {
    firm: 'A',
    form: 'FOREIGN_SINGLE_ENTRY',
    reason: '橋式起重機年度保養',
    saved: 40,
    of: ['Nikolaos Papadimas', 'Suresh Venkataraman'],
    areaCodes: ['KEELUNG-WEST', 'TAIPEI-EAST'],
  },
  { firm: 'A', form: 'FOREIGN_SINGLE_ENTRY', reason: '船員交接', of: [], areaCodes: [], saved: [4, 17, 10] },
  {
    firm: 'A',
    form: 'PERIODIC',
    reason: '碼頭理貨',
    saved: [1, 16, 25],
    of: ['何欣怡', '賴宜君'],
    areaCodes: ['KEELUNG-EAST', 'KEELUNG-WEST'],
    pickupPortCode: 'KEELUNG',
    startsIn: 18,
    term: { count: 2, unit: 'YEAR' },
  },
  {
    firm: 'A',
    form: 'RENEWAL',
    reason: '繼續從事碼頭裝卸作業',
    saved: [2, 11, 55],
    of: ['方雅琪'],
    areaCodes: ['KEELUNG-EAST', 'KEELUNG-WEST'],
  },
  {
    firm: 'B',
    form: 'TEMPORARY',
    reason: '船舶設備安裝',
    saved: [1, 13, 40],
    of: ['田育誠'],
    areaCodes: ['KAOHSIUNG-PENGLAI'],
    pickupPortCode: 'KAOHSIUNG',
  },
  {
    firm: 'B',
    form: 'AREA_CHANGE',
    reason: '',
    saved: [3, 9, 15],
    of: ['Ingrid Solheim'],
    areaCodes: ['KAOHSIUNG-INTERCONTINENTAL', 'KAOHSIUNG-PENGLAI'],
  },
];

export async function insertDrafts(desk: Desk): Promise<void> {
  for (const draft of DRAFTS) await desk.save(draft.firm, draft, momentOf(desk.world.now, draft.saved));
}
