import { standardReasons } from '../decisions/standard-reasons.js';
import type { Story } from './story.js';

const [poorPhoto, poorDocument, otherData, otherAreas] = standardReasons('APPLICATION_RETURN', 'ZH_HANT') as [
  string,
  string,
  string,
  string,
];
const [byPolice, notForWork] = standardReasons('APPLICATION_REJECTION', 'ZH_HANT') as [string, string];

const keelung = { pickupPortCode: 'KEELUNG', areaCodes: ['KEELUNG-EAST', 'KEELUNG-WEST'] } as const;
const kaohsiung = { pickupPortCode: 'KAOHSIUNG', areaCodes: ['KAOHSIUNG-PENGLAI', 'KAOHSIUNG-QIANZHEN'] } as const;
const year = { count: 1, unit: 'YEAR' } as const;
const threeYears = { count: 3, unit: 'YEAR' } as const;
const month = { count: 1, unit: 'MONTH' } as const;
const tenDays = { count: 10, unit: 'DAY' } as const;

/** Applications that wait for a reviewer. A queue of ten still shows the registrations of the demo. */
const waiting: readonly Story[] = [
  {
    ...{ firm: 'A', form: 'PERIODIC', reason: '貨櫃裝卸及理貨', term: threeYears, startsIn: 14, sent: [6, 9, 20] },
    of: ['Cristina Salonga', 'Suresh Venkataraman', 'Aung Kyaw Htet'],
    ...keelung,
    areaCodes: [...keelung.areaCodes, 'TAIPEI-EAST'],
  },
  {
    ...{ firm: 'B', form: 'PERIODIC', reason: '船務代理登輪', term: year, startsIn: 12, sent: [5, 14, 5] },
    of: ['Rodel Ilagan Santos', 'Joselito Umali'],
    ...kaohsiung,
  },
  {
    ...{ firm: 'A', form: 'TEMPORARY', reason: '冷凍櫃維修', term: tenDays, startsIn: 5, sent: [4, 11, 30] },
    of: ['Arnel Magbanua Torralba'],
    ...keelung,
  },
  {
    ...{ firm: 'B', form: 'RENEWAL', reason: '續派原作業碼頭', term: threeYears, sent: [4, 15, 45] },
    of: ['羅雅婷'],
    ...kaohsiung,
  },
  { firm: 'A', form: 'CANCELLATION', reason: '工程提前完工', of: ['Ferdinand Pangilinan'], sent: [3, 10, 15] },
  {
    ...{ firm: 'A', form: 'AREA_CHANGE', reason: '增加作業碼頭', of: ['高瀨 修一'], sent: [1, 11, 10] },
    areaCodes: ['KEELUNG-EAST', 'KEELUNG-WEST', 'KEELUNG-MIDDLE-OUTER'],
  },
  {
    ...{ firm: 'B', form: 'TEMPORARY', reason: '船級年度檢驗', term: month, startsIn: 6, sent: 55 },
    of: ['Trần Quốc Bảo'],
    ...kaohsiung,
  },
  {
    ...{ firm: 'B', form: 'PERIODIC', reason: '船務代理登輪', term: year, startsIn: 20, sent: 38 },
    of: ['馬志遠'],
    ...keelung,
  },
];

/** Applications that wait for the port police. */
const checking: readonly Story[] = [
  {
    ...{ firm: 'A', form: 'PERIODIC', reason: '橋式起重機保養', term: year, startsIn: 9, sent: [11, 10, 25] },
    of: ['朴成宰', 'Matthias Brandstetter'],
    ...keelung,
    steps: [{ at: [7, 9, 40], does: 'APPROVE' }],
  },
  {
    ...{ firm: 'B', form: 'PERIODIC', reason: '公證檢驗', term: year, startsIn: 8, sent: [8, 16, 20] },
    of: ['Eleanor Whitcombe'],
    ...kaohsiung,
    steps: [{ at: [5, 10, 30], does: 'APPROVE' }],
  },
  {
    ...{ firm: 'B', form: 'TEMPORARY', reason: '導航設備校正', term: tenDays, startsIn: 4, sent: [6, 13, 15] },
    of: ['Somchai Rattanakorn'],
    ...kaohsiung,
    steps: [{ at: [2, 14, 50], does: 'APPROVE' }],
  },
  // Returned once, and sent in again.
  {
    ...{ firm: 'B', form: 'TEMPORARY', reason: '船員交接', term: month, startsIn: 7, sent: [12, 9, 5] },
    of: ['Lê Thị Hồng Nhung'],
    ...kaohsiung,
    steps: [
      { at: [10, 11, 20], does: 'RETURN', reason: otherAreas },
      { at: [8, 9, 55], does: 'RESUBMIT' },
      { at: [3, 15, 35], does: 'APPROVE' },
    ],
  },
];

/** Applications that were returned: of the first two everything may be corrected, of the others what was returned. */
const returned: readonly Story[] = [
  {
    ...{ firm: 'A', form: 'PERIODIC', reason: '貨物公證', term: year, startsIn: 10, sent: [7, 10, 50] },
    of: ['Nikolaos Papadimas', 'Anil Kumar Deshpande'],
    ...keelung,
    steps: [{ at: [3, 14, 15], does: 'RETURN', reason: otherAreas }],
  },
  {
    ...{ firm: 'B', form: 'PERIODIC', reason: '船舶補給', term: threeYears, startsIn: 15, sent: [9, 15, 10] },
    of: ['北條 真理'],
    ...kaohsiung,
    steps: [
      { at: [6, 9, 30], does: 'APPROVE' },
      { at: [4, 16, 40], does: 'RETURN', reason: otherData },
    ],
  },
  {
    ...{ firm: 'A', form: 'PERIODIC', reason: '裝卸作業督導', term: threeYears, startsIn: 11, sent: [9, 9, 35] },
    of: ['張維倫', '周建志', '高文彬'],
    ...keelung,
    steps: [
      { at: [6, 10, 10], does: 'RETURN', to: [1], reason: poorPhoto },
      { at: [6, 10, 12], does: 'APPROVE' },
    ],
  },
  {
    ...{ firm: 'B', form: 'PERIODIC', reason: '櫃場維修', term: year, startsIn: 5, sent: [13, 11, 45] },
    of: ['Darnell Whitaker', 'Agus Setiabudi'],
    ...kaohsiung,
    steps: [
      { at: [10, 9, 15], does: 'RETURN', to: [1], reason: poorDocument },
      { at: [10, 9, 18], does: 'APPROVE' },
      { at: [2, 16, 5], does: 'APPROVE' },
    ],
  },
];

/** Applications of which nothing came. */
const ended: readonly Story[] = [
  {
    ...{ firm: 'A', form: 'PERIODIC', reason: '船舶主機檢修', term: year, startsIn: -15, sent: [26, 14, 30] },
    of: ['Matthias Brandstetter', 'Aung Kyaw Htet'],
    ...keelung,
    steps: [{ at: [25, 9, 10], does: 'WITHDRAW', reason: '作業日期變更，重新申請。' }],
  },
  {
    ...{ firm: 'A', form: 'TEMPORARY', reason: '參觀港區設施', term: tenDays, startsIn: -14, sent: [20, 10, 5] },
    of: ['Anil Kumar Deshpande'],
    ...keelung,
    steps: [{ at: [17, 15, 20], does: 'REJECT', reason: notForWork }],
  },
  {
    ...{ firm: 'B', form: 'PERIODIC', reason: '港區保全', term: year, startsIn: -12, sent: [29, 9, 40] },
    of: ['Oleksandr Bondarchuk'],
    ...kaohsiung,
    steps: [
      { at: [25, 10, 55], does: 'APPROVE' },
      { at: [21, 14, 25], does: 'REJECT', reason: byPolice },
    ],
  },
  {
    ...{ firm: 'B', form: 'TEMPORARY', reason: '船員交接', term: month, startsIn: -9, sent: [18, 13, 50] },
    of: ['北條 真理'],
    ...kaohsiung,
    steps: [
      { at: [15, 11, 35], does: 'RETURN', reason: poorDocument },
      { at: [14, 16, 15], does: 'WITHDRAW' },
    ],
  },
];

export const applicationStories: readonly Story[] = [...waiting, ...checking, ...returned, ...ended];
