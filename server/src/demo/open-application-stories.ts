import { applicationReasons } from '../applications/decisions/application-reasons.js';
import { kaohsiung, keelung, month, type Story, tenDays, threeYears, year } from './story.js';

const [, , , otherAreas] = applicationReasons('REVIEW', 'RETURN', 'ZH_HANT') as [string, string, string, string];

/** Applications that wait for a reviewer: so few that the first page of a queue also shows registrations. */
const waiting: readonly Story[] = [
  {
    firm: 'A',
    form: 'PERIODIC',
    reason: '貨櫃裝卸及理貨',
    term: threeYears,
    startsIn: 14,
    sent: [6, 9, 20],
    of: ['Cristina Salonga', 'Suresh Venkataraman', 'Aung Kyaw Htet'],
    ...keelung,
    areaCodes: [...keelung.areaCodes, 'TAIPEI-EAST'],
  },
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '船務代理登輪',
    term: year,
    startsIn: 12,
    sent: [5, 14, 5],
    of: ['Rodel Ilagan Santos', 'Joselito Umali'],
    ...kaohsiung,
  },
  {
    firm: 'A',
    form: 'TEMPORARY',
    reason: '冷凍櫃維修',
    term: tenDays,
    startsIn: 5,
    sent: [4, 11, 30],
    of: ['Arnel Magbanua Torralba'],
    ...keelung,
    steps: [
      { at: [3, 9, 20], does: 'RETURN', reason: otherAreas },
      { at: [2, 10, 5], does: 'RESUBMIT', reason: '冷凍櫃維修，須進入東岸及西岸櫃場' },
    ],
  },
  {
    firm: 'B',
    form: 'RENEWAL',
    reason: '續派原作業碼頭',
    term: threeYears,
    sent: [4, 15, 45],
    of: ['羅雅婷'],
    ...kaohsiung,
  },
  { firm: 'A', form: 'CANCELLATION', reason: '工程提前完工', of: ['Ferdinand Pangilinan'], sent: [3, 10, 15] },
  {
    firm: 'A',
    form: 'AREA_CHANGE',
    reason: '增加作業碼頭',
    of: ['高瀨 修一'],
    sent: [1, 11, 10],
    areaCodes: ['KEELUNG-EAST', 'KEELUNG-WEST', 'KEELUNG-MIDDLE-OUTER'],
  },
  {
    firm: 'A',
    form: 'MORE_SINGLE_ENTRIES',
    reason: '船員每週輪班，本月須再進港兩次',
    of: ['Ramon Aguinaldo Dela Cruz'],
    sent: 47,
    morePasses: 2,
    branchCode: 'KL',
  },
  {
    firm: 'B',
    form: 'TEMPORARY',
    reason: '船級年度檢驗',
    term: month,
    startsIn: 6,
    sent: 55,
    of: ['Trần Quốc Bảo'],
    ...kaohsiung,
  },
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '船務代理登輪',
    term: year,
    startsIn: 20,
    sent: 38,
    of: ['馬志遠'],
    ...keelung,
    areaCodes: [...keelung.areaCodes, 'KAOHSIUNG-PENGLAI'],
    // One of the two branches has approved.
    steps: [{ at: 21, does: 'APPROVE', by: 'KH' }],
  },
];

/** Applications that wait for the port police. */
const checking: readonly Story[] = [
  {
    firm: 'A',
    form: 'PERIODIC',
    reason: '橋式起重機保養',
    term: year,
    startsIn: 9,
    sent: [11, 10, 25],
    of: ['朴成宰', 'Matthias Brandstetter'],
    ...keelung,
    steps: [{ at: [7, 9, 40], does: 'APPROVE' }],
  },
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '公證檢驗',
    term: year,
    startsIn: 8,
    sent: [8, 16, 20],
    of: ['Eleanor Whitcombe'],
    ...kaohsiung,
    steps: [{ at: [5, 10, 30], does: 'APPROVE' }],
  },
  {
    firm: 'B',
    form: 'TEMPORARY',
    reason: '導航設備校正',
    term: tenDays,
    startsIn: 4,
    sent: [6, 13, 15],
    of: ['Somchai Rattanakorn'],
    ...kaohsiung,
    steps: [{ at: [2, 14, 50], does: 'APPROVE' }],
  },
  // Returned once, and sent in again.
  {
    firm: 'B',
    form: 'TEMPORARY',
    reason: '船員交接',
    term: month,
    startsIn: 7,
    sent: [12, 9, 5],
    of: ['Lê Thị Hồng Nhung'],
    ...kaohsiung,
    steps: [
      { at: [10, 11, 20], does: 'RETURN', reason: otherAreas },
      { at: [8, 9, 55], does: 'RESUBMIT' },
      { at: [3, 15, 35], does: 'APPROVE' },
    ],
  },
];

export const openApplicationStories: readonly Story[] = [...waiting, ...checking];
