import { standardReasonTexts } from '../applications/decisions/application-reasons.js';
import { DECISION_STEPS } from '../applications/forms/decision-steps.js';
import { cardInForce } from '../passes/standing/standing.js';
import { join, type Sql, sql } from '../shared/sql.js';
import type { FigureSubject } from './monthly-figure.entity.js';

/** A month, from its first instant in Taipei to that of the next; and when its figures are made. */
export interface FigureMonth {
  readonly from: Date;
  readonly before: Date;
  readonly now: Date;
}

/** The columns that make up a cell, with their types. */
export const CELL = {
  branch_code: 'text',
  port_id: 'int',
  gate_id: 'uuid',
  hour: 'smallint',
  direction: 'text',
  form: 'text',
  outcome: 'text',
  reason: 'text',
  months: 'smallint',
} as const;
export type CellColumn = keyof typeof CELL;

interface FigureEvents {
  readonly cell: readonly CellColumn[];
  /** One row an event: the columns of its cell, `person` whom it is about, and `seconds` it took. */
  of(month: FigureMonth): Sql;
}

const during = (at: Sql, { from, before }: FigureMonth): Sql => sql`${at} >= ${from} and ${at} < ${before}`;

/** A reason by its name; what staff wrote themselves is OTHER, whatever it says. */
const REASON = sql`case ${join(
  standardReasonTexts().map(
    ({ name, texts }) =>
      sql`when ${join(
        texts.map((each) => sql`strpos(s.reason, ${each}) > 0`),
        ' or ',
      )} then ${name}`,
  ),
  ' ',
)} when s.reason is not null then 'OTHER' end`;

/** What is counted for each subject. */
export const FIGURE_EVENTS: Readonly<Record<FigureSubject, FigureEvents>> = {
  PASSAGES: {
    cell: ['port_id', 'gate_id', 'hour', 'direction'],
    of: (month) => sql`select r.port_id, e.gate_id, extract(hour from e.at at time zone 'Asia/Taipei')::smallint "hour",
      e.direction, p.holder_id_index::text person, null::float8 seconds
      from passage e join pass p on p.id = e.pass_id join gate g on g.id = e.gate_id join port_area r on r.id = g.area_id
      where ${during(sql`e.at`, month)}`,
  },
  DECISIONS: {
    cell: ['branch_code', 'form', 'outcome', 'reason'],
    of: (month) => sql`select a.branch_code, a.form, s.action outcome, ${REASON} reason, i.holder_id_index::text person,
      extract(epoch from s.at - a.submitted_at)::float8 seconds
      from application_step s join application_item i on i.id = s.item_id join application a on a.id = i.application_id
      where ${during(sql`s.at`, month)} and (s.action in ('RETURN', 'REJECT', 'WITHDRAW')
        or s.action = 'APPROVE' and s.to_state <> all(${DECISION_STEPS}))`,
  },
  REINSTATEMENTS: {
    cell: ['branch_code', 'outcome', 'reason'],
    of: (
      month,
    ) => sql`select p.branch_code, case when n.at_once_by_id is null then 'IN_THE_MORNING' else 'AT_ONCE' end outcome,
      d.reason, p.holder_id_index::text person, extract(epoch from n.effective_at - d.starts_at)::float8 seconds
      from reinstatement n join deactivation d on d.id = n.deactivation_id join pass p on p.id = n.pass_id
      where ${during(sql`n.applied_at`, month)}`,
  },
  CARD_USE: {
    cell: ['port_id', 'months'],
    of: ({
      now,
    }) => sql`select p.port_id, least(12, (extract(year from u.unused) * 12 + extract(month from u.unused)))::smallint months,
      p.holder_id_index::text person, null::float8 seconds
      from pass p cross join lateral (select age(${now}::timestamptz at time zone 'Asia/Taipei',
        greatest(p.last_passage_at, p.collected_at) at time zone 'Asia/Taipei') unused) u
      where ${cardInForce.sql(now)}`,
  },
  TEXT_MESSAGES: {
    cell: ['outcome', 'reason'],
    // Whom a message is for is encrypted: each counts as another person.
    of: (
      month,
    ) => sql`select case when m.delivered_at is not null then 'DELIVERED' when m.undelivered_at is not null then 'UNDELIVERED'
        when m.refused_at is not null then 'REFUSED' when m.sent_at is not null then 'SENT' else 'WAITING' end outcome,
      m.template reason, m.id::text person, extract(epoch from m.delivered_at - m.created_at)::float8 seconds
      from message m where m.channel = 'SMS' and ${during(sql`m.created_at`, month)}`,
  },
};
