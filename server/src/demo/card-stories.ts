import type { Moment, Story } from './story.js';

type UpTo = 'TO_BE_MADE' | 'MADE' | 'COLLECTED';

/** The steps of a card, in days before its first day: submitted, reviewed, checked by the police, made, collected. */
const DAYS_BEFORE = { sent: 10, reviewed: 7, checked: 4, made: 2, collected: 0 } as const;

const term = (months: number) =>
  months % 12 === 0 ? ({ count: months / 12, unit: 'YEAR' } as const) : ({ count: months, unit: 'MONTH' } as const);

/** The cards of an application in one line. */
function card(
  firm: 'A' | 'B',
  form: 'PERIODIC' | 'TEMPORARY',
  holders: readonly string[],
  startDaysAgo: number,
  months: number,
  pickupPortCode: string,
  areaCodes: readonly string[],
  upTo: UpTo = 'COLLECTED',
): Story {
  const on = (day: keyof typeof DAYS_BEFORE, hour: number): Moment => [
    startDaysAgo + DAYS_BEFORE[day],
    hour,
    (startDaysAgo * 11 + months * 7 + 600) % 60,
  ];
  const made = upTo !== 'TO_BE_MADE';
  return {
    firm,
    form,
    areaCodes,
    pickupPortCode,
    reason: form === 'PERIODIC' ? '碼頭裝卸作業' : '船舶機具檢修',
    of: holders,
    startsIn: -startDaysAgo,
    term: term(months),
    sent: on('sent', 9),
    steps: [
      { at: on('reviewed', 10), does: 'APPROVE' },
      { at: on('checked', 14), does: 'APPROVE' },
      ...(made ? [{ at: on('made', 10), does: 'MARK_MADE' } as const] : []),
      ...(upTo === 'COLLECTED' ? [{ at: on('collected', 9), does: 'MARK_COLLECTED' } as const] : []),
    ],
  };
}

const EAST = 'KEELUNG-EAST';
const WEST = 'KEELUNG-WEST';
const PENGLAI = 'KAOHSIUNG-PENGLAI';

/** The cards there are, from their applications on; and what was applied for about them and is done. */
export const cardStories: readonly Story[] = [
  // Over for longer than a month: may be renewed at any time (R-PRD-5), as one of them was.
  card('A', 'PERIODIC', ['黃俊豪', '郭明德'], 400, 12, 'KEELUNG', [EAST]),
  // In their last thirty days.
  card('A', 'PERIODIC', ['方雅琪'], 345, 12, 'KEELUNG', [EAST, WEST]),
  card('B', 'PERIODIC', ['洪志明', '羅雅婷'], 342, 12, 'KAOHSIUNG', ['KAOHSIUNG-ZHONGDAO']),

  card('A', 'PERIODIC', ['阮氏梅', 'Nguyễn Văn Thuận', '高瀨 修一'], 320, 24, 'KEELUNG', [EAST, WEST, 'TAIPEI-EAST']),
  card('B', 'PERIODIC', ['山田 惠子', '潘俊宏', 'Ingrid Solheim'], 290, 36, 'KAOHSIUNG', [PENGLAI, 'ANPING-ALL']),
  card('B', 'TEMPORARY', ['謝佩珊'], 20, 1, 'ANPING', ['ANPING-ALL']),
  card('A', 'TEMPORARY', ['Ferdinand Pangilinan'], 12, 1, 'TAICHUNG', ['TAICHUNG-WEST', 'TAICHUNG-NORTH']),
  card('B', 'TEMPORARY', ['黎文勇'], 2, 1, 'KAOHSIUNG', [PENGLAI]),
  card('A', 'PERIODIC', ['陳怡安'], 1, 36, 'KEELUNG', [EAST, 'TAIPEI-NORTH'], 'MADE'),
  card('B', 'PERIODIC', ['邱淑惠'], -1, 12, 'KAOHSIUNG', [PENGLAI, 'KAOHSIUNG-QIANZHEN'], 'MADE'),
  card('A', 'PERIODIC', ['歐陽詩涵', '簡志豪'], -2, 24, 'KEELUNG', [EAST, 'KEELUNG-EAST-BREAKWATER'], 'TO_BE_MADE'),

  // Handed out before its first day (R-PRD-7).
  {
    firm: 'B',
    form: 'PERIODIC',
    reason: '船務代理登輪',
    of: ['謝佩珊'],
    areaCodes: [EAST, 'TAIPEI-EAST'],
    pickupPortCode: 'KEELUNG',
    startsIn: 4,
    term: term(12),
    sent: [11, 9, 15],
    steps: [
      { at: [9, 10, 25], does: 'APPROVE' },
      { at: [7, 14, 10], does: 'APPROVE' },
      { at: [5, 9, 35], does: 'MARK_MADE' },
      { at: [1, 10, 50], does: 'MARK_COLLECTED' },
    ],
  },

  // Renewed while it runs: other areas follow with the new term (R-PRD-5).
  {
    firm: 'B',
    form: 'RENEWAL',
    reason: '續派，改至蓬萊作業',
    of: ['洪志明'],
    areaCodes: [PENGLAI, 'KAOHSIUNG-ZHONGDAO'],
    pickupPortCode: 'KAOHSIUNG',
    term: term(12),
    sent: [9, 11, 5],
    steps: [
      { at: [7, 15, 20], does: 'APPROVE' },
      { at: [4, 9, 45], does: 'APPROVE' },
    ],
  },

  // Still undecided when the pass was cancelled, which cancelled it too (R-PRD-4).
  {
    firm: 'A',
    form: 'AREA_CHANGE',
    reason: '調整作業碼頭',
    of: ['阮氏梅'],
    areaCodes: ['TAIPEI-EAST'],
    sent: [168, 14, 35],
  },
  {
    firm: 'A',
    form: 'CANCELLATION',
    reason: '人員離職',
    of: ['阮氏梅'],
    sent: [164, 10, 20],
    steps: [{ at: [161, 11, 5], does: 'APPROVE' }],
  },
  {
    firm: 'B',
    form: 'CANCELLATION',
    reason: '改派其他港區',
    of: ['謝佩珊'],
    sent: [14, 10, 40],
    steps: [{ at: [13, 11, 15], does: 'APPROVE' }],
  },
  {
    firm: 'B',
    form: 'AREA_CHANGE',
    reason: '新增作業碼頭',
    of: ['潘俊宏'],
    areaCodes: [PENGLAI, 'KAOHSIUNG-ZHONGDAO'],
    sent: [58, 9, 30],
    steps: [
      { at: [55, 15, 10], does: 'APPROVE' },
      { at: [52, 10, 45], does: 'APPROVE' },
    ],
  },
  {
    firm: 'A',
    form: 'RENEWAL',
    reason: '繼續從事碼頭裝卸作業',
    of: ['郭明德'],
    areaCodes: [EAST, WEST],
    pickupPortCode: 'KEELUNG',
    term: term(24),
    sent: [34, 13, 25],
    steps: [
      { at: [31, 9, 50], does: 'APPROVE' },
      { at: [27, 16, 10], does: 'APPROVE' },
    ],
  },

  // Exchanged once and the new card collected; exchanged again, and to be made; and one that waits at the counter (R-EXC-4).
  {
    firm: 'B',
    form: 'CARD_EXCHANGE',
    reason: '線上換證',
    of: ['潘俊宏'],
    pickupPortCode: 'KAOHSIUNG',
    sent: [44, 9, 25],
    steps: [
      { at: [40, 10, 30], does: 'MARK_MADE' },
      {
        at: [36, 15, 5],
        does: 'MARK_COLLECTED',
        missing: '舊證於作業時遺失，已具結',
        waived: '前次製證瑕疵，本次免收',
      },
    ],
  },
  {
    firm: 'B',
    form: 'CARD_EXCHANGE',
    reason: '線上換證',
    of: ['潘俊宏'],
    pickupPortCode: 'KAOHSIUNG',
    sent: [7, 11, 40],
  },
  {
    firm: 'A',
    form: 'CARD_EXCHANGE',
    reason: '線上換證',
    of: ['郭明德'],
    pickupPortCode: 'KEELUNG',
    sent: [18, 14, 10],
    steps: [{ at: [14, 9, 50], does: 'MARK_MADE' }],
  },
];
