import type { EntityManager } from '@mikro-orm/postgresql';
import { boolean, date, integer, json, nullable, text, uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { dayInTaipei } from '../shared/taipei.js';
import type { CompanyRule, Escalation } from './ban-term.js';

/** THE RULE TABLE (R-BAN-1): of each cause, and for companies, the version holds that began last. */

/** A cause as it holds on a day. */
export interface CauseInForce extends Escalation {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly holdsFrom: string;
  readonly months: readonly number[];
}

/** The causes for which bans may be entered on this day, in the order of their names. */
export async function causesInForce(database: Database, now: Date): Promise<CauseInForce[]> {
  const rows = await database.rows(
    {
      id: uuid,
      code: text,
      name_zh: text,
      name_en: text,
      holds_from: date,
      in_use: boolean,
      months: json<number[]>(),
      cancels_at_case: nullable(integer),
      extra_months: integer,
    },
    sql`select * from (select distinct on (c.code) c.id, c.code, c.name_zh, c.name_en, c.holds_from, c.in_use, c.months,
        c.cancels_at_case, c.extra_months
      from ban_cause c where c.holds_from <= ${dayInTaipei(now)}::date and c.withdrawn_at is null
      order by c.code, c.holds_from desc) last where last.in_use order by last.code`,
  );
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    holdsFrom: row.holds_from,
    months: row.months,
    cancelsAtCase: row.cancels_at_case,
    extraMonths: row.extra_months,
  }));
}

/** What holds for companies on this day; null before there was a rule. */
export async function companyRuleInForce(tx: EntityManager, now: Date): Promise<CompanyRule | null> {
  const [row] = await transactionDatabase(tx).rows(
    { cases: integer, days: integer, further_days: integer },
    sql`select r.cases, r.days, r.further_days from company_bar_rule r
      where r.holds_from <= ${dayInTaipei(now)}::date and r.withdrawn_at is null order by r.holds_from desc limit 1`,
  );
  return row ? { cases: row.cases, days: row.days, furtherDays: row.further_days } : null;
}
