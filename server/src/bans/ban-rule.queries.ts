import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { boolean, date, integer, json, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { instant, instantOrNull, sql } from '../shared/sql.js';
import { dayInTaipei } from '../shared/taipei.js';
import { BanCauseType, BanCauseVersionType, BanRulesType, CompanyBarRuleType } from './ban-cause.type.js';
import { causesInForce } from './ban-rules.js';

/** The causes for which bans may be entered today. */
export async function listBanCauses({ services, now }: RequestContext): Promise<BanCauseType[]> {
  return (await causesInForce(services.database, now)).map(({ months, ...cause }) =>
    build(BanCauseType, { ...cause, months: [...months] }),
  );
}

/** The whole rule table. */
export async function readBanRules({ database, now }: RequestContext): Promise<BanRulesType> {
  const causes = await database.rows(
    {
      ...{
        id: uuid,
        code: text,
        name_zh: text,
        name_en: text,
        holds_from: date,
        in_use: boolean,
        months: json<number[]>(),
      },
      ...{ cancels_at_case: nullable(integer), extra_months: integer, entered_at: timestamp },
      ...{ entered_by: nullable(text), withdrawn_at: nullable(timestamp) },
    },
    sql`select c.id, c.code, c.name_zh, c.name_en, c.holds_from, c.in_use, c.months, c.cancels_at_case, c.extra_months,
        c.entered_at, b.person_name entered_by, c.withdrawn_at
      from ban_cause c left join account b on b.id = c.entered_by_id order by c.code, c.holds_from desc, c.entered_at desc`,
  );
  const companies = await database.rows(
    {
      ...{ id: uuid, holds_from: date, cases: integer, days: integer, further_days: integer, entered_at: timestamp },
      ...{ entered_by: nullable(text), withdrawn_at: nullable(timestamp) },
    },
    sql`select r.id, r.holds_from, r.cases, r.days, r.further_days, r.entered_at, b.person_name entered_by, r.withdrawn_at
      from company_bar_rule r left join account b on b.id = r.entered_by_id order by r.holds_from desc, r.entered_at desc`,
  );
  const versionOf = (row: (typeof companies)[number] | (typeof causes)[number]) => ({
    enteredAt: instant(row.entered_at),
    enteredBy: row.entered_by,
    withdrawnAt: instantOrNull(row.withdrawn_at),
    withdrawable: row.withdrawn_at === null && row.holds_from > dayInTaipei(now),
  });
  return build(BanRulesType, {
    causes: causes.map((row) =>
      build(BanCauseVersionType, {
        ...versionOf(row),
        inUse: row.in_use,
        cause: build(BanCauseType, {
          ...{ id: row.id, code: row.code, nameZh: row.name_zh, nameEn: row.name_en, holdsFrom: row.holds_from },
          ...{ months: row.months, cancelsAtCase: row.cancels_at_case, extraMonths: row.extra_months },
        }),
      }),
    ),
    companies: companies.map((row) =>
      build(CompanyBarRuleType, {
        ...versionOf(row),
        ...{ id: row.id, holdsFrom: row.holds_from, cases: row.cases, days: row.days, furtherDays: row.further_days },
      }),
    ),
  });
}
