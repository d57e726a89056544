import { applicationReasons } from '../applications/decisions/application-reasons.js';
import { kaohsiung, keelung, month, type Story, tenDays, threeYears, year } from './story.js';

const [poorPhoto, poorDocument, , otherAreas] = applicationReasons('REVIEW', 'RETURN', 'ZH_HANT') as [
  string,
  string,
  string,
  string,
];
const [notForWork] = applicationReasons('REVIEW', 'REJECT', 'ZH_HANT') as [string];
const [byPolice] = applicationReasons('POLICE_CHECK', 'REJECT', 'ZH_HANT') as [string];
const [, differsFromCheck] = applicationReasons('POLICE_CHECK', 'RETURN', 'ZH_HANT') as [string, string];

/** Granted in part. */
const granted: readonly Story[] = [
  {
    firm: 'A',
    form: 'MORE_SINGLE_ENTRIES',
    reason: '起重機年度檢修，本月須多次進港',
    of: ['Jose Marvin Baluyot'],
    sent: [2, 9, 40],
    morePasses: 3,
    branchCode: 'KL',
    steps: [{ at: [1, 10, 20], does: 'APPROVE', grantedPasses: 2 }],
  },
];

/** Returned applications: in the first two everything can be corrected, in the others only the returned parts. */
const returned: readonly Story[] = [
  {
    firm: 'A',
    form: 'PERIODIC',
    reason: '貨物公證',
    term: year,
    startsIn: 10,
    sent: [7, 10, 50],
    of: ['Nikolaos Papadimas', 'Anil Kumar Deshpande'],
    ...keelung,
    steps: [{ at: [3, 14, 15], does: 'RETURN', reason: otherAreas }],
  },
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '船舶補給',
    term: threeYears,
    startsIn: 15,
    sent: [9, 15, 10],
    of: ['北條 真理'],
    ...kaohsiung,
    steps: [
      { at: [6, 9, 30], does: 'APPROVE' },
      { at: [4, 16, 40], does: 'RETURN', reason: differsFromCheck },
    ],
  },
  {
    firm: 'A',
    form: 'PERIODIC',
    reason: '裝卸作業督導',
    term: threeYears,
    startsIn: 11,
    sent: [9, 9, 35],
    of: ['張維倫', '周建志', '高文彬'],
    ...keelung,
    steps: [
      { at: [6, 10, 10], does: 'RETURN', to: [1], reason: poorPhoto },
      { at: [6, 10, 12], does: 'APPROVE' },
    ],
  },
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '櫃場維修',
    term: year,
    startsIn: 5,
    sent: [13, 11, 45],
    of: ['Darnell Whitaker', 'Agus Setiabudi'],
    ...kaohsiung,
    steps: [
      { at: [10, 9, 15], does: 'RETURN', to: [1], reason: poorDocument },
      { at: [10, 9, 18], does: 'APPROVE' },
      { at: [2, 16, 5], does: 'APPROVE' },
    ],
  },
];

/** Applications that ended without a pass. */
const ended: readonly Story[] = [
  {
    firm: 'A',
    form: 'PERIODIC',
    reason: '船舶主機檢修',
    term: year,
    startsIn: -15,
    sent: [26, 14, 30],
    of: ['Matthias Brandstetter', 'Aung Kyaw Htet'],
    ...keelung,
    steps: [{ at: [25, 9, 10], does: 'WITHDRAW', reason: '作業日期變更，重新申請。' }],
  },
  {
    firm: 'A',
    form: 'TEMPORARY',
    reason: '參觀港區設施',
    term: tenDays,
    startsIn: -14,
    sent: [20, 10, 5],
    of: ['Anil Kumar Deshpande'],
    ...keelung,
    steps: [{ at: [17, 15, 20], does: 'REJECT', reason: notForWork }],
  },
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '港區保全',
    term: year,
    startsIn: -12,
    sent: [29, 9, 40],
    of: ['Oleksandr Bondarchuk'],
    ...kaohsiung,
    steps: [
      { at: [25, 10, 55], does: 'APPROVE' },
      { at: [21, 14, 25], does: 'REJECT', reason: byPolice },
    ],
  },
  {
    firm: 'B',
    form: 'TEMPORARY',
    reason: '船員交接',
    term: month,
    startsIn: -9,
    sent: [18, 13, 50],
    of: ['北條 真理'],
    ...kaohsiung,
    steps: [
      { at: [15, 11, 35], does: 'RETURN', reason: poorDocument },
      { at: [14, 16, 15], does: 'WITHDRAW' },
    ],
  },
];

export const pastApplicationStories: readonly Story[] = [...granted, ...returned, ...ended];
