import { join, raw, type Sql, sql } from '../shared/sql.js';

const MINUTE = 60_000;

/** From when on something is wrong with a gate. README and gate client ask for a report every minute. */
export const THRESHOLDS = {
  /** Not heard of for so long, though its health was reported before. */
  silentMs: 5 * MINUTE,
  /** The same of a gate whose system never reports its health: at night nobody may pass it. */
  silentWithoutReportsMs: 24 * 60 * MINUTE,
  /** Its clock differs by so much, long before its passages are refused. */
  clockMs: MINUTE,
  /** It has not applied a change for so long that others have. */
  behindMs: 2 * MINUTE,
  /** So many of its passages wait to be sent. */
  unsentEvents: 500,
} as const;

interface State {
  /** Of a gate with the contact `c`, reported by a system with the contact `s`. */
  readonly when: (now: Date) => Sql;
  /** Whether an administrator must see to it. */
  readonly wrong: boolean;
  readonly meaning: string;
}

const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms);

/** THE STATES of a gate: the first whose condition holds. */
const STATES = {
  NEVER_HEARD: {
    when: () => sql`c.heard_at is null`,
    wrong: false,
    meaning: '尚未連線: no system has named the gate yet.',
  },
  SILENT: {
    when: (now) => sql`c.heard_at <= case when c.reported_at is null
      then ${before(now, THRESHOLDS.silentWithoutReportsMs)}::timestamptz else ${before(now, THRESHOLDS.silentMs)}::timestamptz end`,
    wrong: true,
    meaning:
      '無回報: not heard of for five minutes; for a day, if its system never reported its health, as nobody may have passed.',
  },
  OUT_OF_ORDER: {
    when: () => sql`c.condition = 'OUT_OF_ORDER'`,
    wrong: true,
    meaning: '故障: its system says so.',
  },
  CLOCK_WRONG: {
    when: () => sql`abs(s.clock_ahead_ms) >= ${THRESHOLDS.clockMs}`,
    wrong: true,
    meaning: '時鐘不準: its clock differs by a minute or more; five minutes ahead, its passages are refused.',
  },
  BEHIND: {
    when: (now) => sql`c.behind_since <= ${before(now, THRESHOLDS.behindMs)}::timestamptz`,
    wrong: true,
    meaning: '資料落後: for two minutes it has not applied changes of passes that there were before.',
  },
  BACKLOG: {
    when: () => sql`c.unsent_events >= ${THRESHOLDS.unsentEvents}`,
    wrong: true,
    meaning: '紀錄積壓: 500 of its passages or more wait to be sent.',
  },
  OK: { when: () => sql`true`, wrong: false, meaning: '正常: heard of, and nothing is wrong.' },
} as const satisfies Record<string, State>;

export type GateHealthState = keyof typeof STATES;

const ORDERED = Object.entries(STATES) as [GateHealthState, State][];
export const GATE_HEALTH_STATES = ORDERED.map(([name]) => name);
export const WRONG_STATES = ORDERED.filter(([, { wrong }]) => wrong).map(([name]) => name);
export const STATE_MEANINGS = Object.fromEntries(ORDERED.map(([name, { meaning }]) => [name, meaning])) as Record<
  GateHealthState,
  string
>;

/** The state of a gate, of the tables that {@link HEALTH_OF_GATES} joins. */
export function healthState(now: Date): Sql {
  const cases = ORDERED.map(([name, { when }]) => sql`when ${when(now)} then ${raw(`'${name}'`)}`);
  return sql`case ${join(cases, ' ')} end`;
}

/** Gates `g` that are open, with what was heard of each (`c`) and of the system `a` that named it last (`s`). */
export const HEALTH_OF_GATES = raw(`gate g left join gate_contact c on c.gate_id = g.id
  left join gate_system_contact s on s.account_id = c.account_id left join account a on a.id = c.account_id
  where g.closed_at is null`);
