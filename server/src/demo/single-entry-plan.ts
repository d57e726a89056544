import { SINGLE_ENTRY_MONTHLY_LIMIT } from '../passes/single-entry-monthly-limit.js';
import { monthOf } from '../shared/taipei.js';
import { Random } from './random.js';
import { minutesBefore, onDay, thisMonth } from './times.js';

/** Codes of areas, port by port. */
type Route = readonly (readonly string[])[];

const ROUTES: readonly Route[] = [
  [['KEELUNG-EAST', 'KEELUNG-WEST']],
  [['KAOHSIUNG-INTERCONTINENTAL']],
  [['TAICHUNG-WEST', 'TAICHUNG-MIDDLE']],
  [['KEELUNG-MIDDLE-OUTER'], ['TAIPEI-EAST', 'TAIPEI-SOUTH']],
  [['TAIPEI-NORTH']],
  [['KAOHSIUNG-PENGLAI', 'KAOHSIUNG-ZHONGDAO']],
  [['TAICHUNG-WHARF-99']],
  [['KEELUNG-WEST']],
  [['KAOHSIUNG-QIANZHEN'], ['ANPING-ALL']],
  [['SUAO-ALL']],
  [['HUALIEN-OUTER']],
];

const REASONS = [
  '碼頭施工',
  '船舶主機檢修',
  '登輪檢驗',
  '船員交接',
  '橋式起重機安裝測試',
  '貨物公證',
  '船級年度檢驗',
  '導航設備校正',
  '冷凍櫃維修',
  '裝卸作業督導',
];

const DAYS = 60;
const EVERY_DAYS = { A: 3, B: 2 } as const;

/** An application to be written, for people of any description. */
export interface PlannedApplication<P> {
  readonly firm: 'A' | 'B';
  readonly submittedAt: Date;
  readonly people: readonly P[];
  readonly areaCodes: readonly string[];
  /** Passes that each of the people gets. */
  readonly ports: number;
  readonly reason: string;
}

/** Who may be planned for. Those of this month are planned for nothing else. */
export interface Applicants<P> {
  readonly A: readonly P[];
  readonly B: readonly P[];
  /** One passport, in both firms. */
  readonly monthFull: { readonly A: P; readonly B: P };
  readonly oneLeft: P;
}

/**
 * The applications of the last sixty days, oldest first. No person gets more passes in a month than R-ONE-3 allows, and of
 * this month's most people still have two left.
 */
export function planSingleEntries<P>(now: Date, applicants: Applicants<P>): PlannedApplication<P>[] {
  const random = new Random(60);
  const taken = new Map<string, Map<P, number>>();
  const planned: PlannedApplication<P>[] = [];

  function plan(firm: 'A' | 'B', submittedAt: Date, route: Route, people: readonly P[]): void {
    const ports = route.length;
    planned.push({ firm, submittedAt, people, areaCodes: route.flat(), ports, reason: random.pick(REASONS) });
  }

  function planFor(firm: 'A' | 'B', submittedAt: Date, route: Route): void {
    const month = monthOf(submittedAt);
    const limit = month === monthOf(now) ? 1 : SINGLE_ENTRY_MONTHLY_LIMIT;
    const counts = taken.get(month) ?? new Map<P, number>();
    taken.set(month, counts);
    const used = (person: P) => counts.get(person) ?? 0;
    const free = applicants[firm].filter((person) => used(person) + route.length <= limit);
    // Those with the fewest passes first, so that every person appears.
    const people = free.sort((a, b) => used(a) - used(b)).slice(0, 1 + random.below(3));
    if (people.length === 0) return;
    for (const person of people) counts.set(person, used(person) + route.length);
    plan(firm, submittedAt, route, people);
  }

  // Those still valid first: they must find free places.
  const fresh = [
    ['A', 2],
    ['B', 1],
    ['A', 135],
    ['B', 80],
    ['B', 9 * 60],
    ['A', 20 * 60],
  ] as const;
  fresh.forEach(([firm, minutes], at) => {
    const single = ROUTES.filter((route) => route.length === 1);
    planFor(firm, minutesBefore(now, minutes), single[at % single.length] as Route);
  });
  for (const firm of ['A', 'B'] as const) {
    for (let daysAgo = 2; daysAgo <= DAYS; daysAgo += EVERY_DAYS[firm]) {
      const time = onDay(now, daysAgo, 8 + random.below(10), random.below(60));
      planFor(firm, time, ROUTES[(daysAgo + (firm === 'A' ? 0 : 5)) % ROUTES.length] as Route);
    }
  }
  plan('A', thisMonth(now, 74), [['TAICHUNG-WEST'], ['KAOHSIUNG-INTERCONTINENTAL']], [applicants.oneLeft]);
  plan('A', thisMonth(now, 50), [['KEELUNG-EAST'], ['TAIPEI-EAST']], [applicants.monthFull.A]);
  plan('B', thisMonth(now, 26), [['KAOHSIUNG-QIANZHEN']], [applicants.monthFull.B]);
  return planned.sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
}
