import { Migration } from '@mikro-orm/migrations';

/** What held before, and for three causes the matrix of 2026-03-01. */
const RULES = [
  `'FALSE_DATA', '申請資料不實', 'False data in an application', '2020-01-01', true, '[6, 12]', null, 0`,
  `'CRIME', '竊盜、走私等不法情事', 'Theft, smuggling or another offence', '2020-01-01', true, '[12]', null, 0`,
  `'LENT_CARD', '轉借或冒用通行證', 'Card lent, or used by another person', '2020-01-01', true, '[12]', null, 0`,
  `'NO_PASS', '未持有效通行證進入', 'Entry without a valid pass', '2020-01-01', true, '[3]', null, 0`,
  `'RULE_VIOLATION', '違反港區管理規定', 'Violation of the rules of the port', '2020-01-01', true, '[1, 3, 6]', null, 0`,
  `'LENT_CARD', '轉借或冒用通行證', 'Card lent, or used by another person', '2026-03-01', true, '[1, 2, 3]', 3, 1`,
  `'NO_PASS', '未持有效通行證進入', 'Entry without a valid pass', '2026-03-01', true, '[1, 2, 3]', 3, 1`,
  `'RULE_VIOLATION', '違反港區管理規定', 'Violation of the rules of the port', '2026-03-01', true, '[1, 2, 3]', 3, 1`,
];

export class Migration20261128181906_bans extends Migration {

  override name = 'Migration20261128181906_bans';

  override up(): void | Promise<void> {
    this.addSql(`create table "ban_cause" ("id" uuid not null, "code" text not null, "name_zh" text not null, "name_en" text not null, "holds_from" date not null, "in_use" boolean not null, "months" jsonb not null, "cancels_at_case" smallint null, "extra_months" smallint not null, "entered_at" timestamptz(3) not null, "entered_by_id" uuid null, "withdrawn_at" timestamptz(3) null, "withdrawn_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create unique index "ban_cause_day_unique" on "ban_cause" ("code", "holds_from") where "withdrawn_at" is null;`);

    this.addSql(`create table "ban" ("id" uuid not null, "branch_code" text not null, "holder_id_kind" text not null, "holder_id_cipher" bytea not null, "holder_id_index" bytea not null, "holder_name" text not null, "company_id" uuid null, "cause_id" uuid not null, "months" smallint not null, "note" text not null, "evidence" text not null, "proposed_at" timestamptz(3) not null, "proposed_by_id" uuid not null, "expires_at" timestamptz(3) not null, "decision" text null, "decided_at" timestamptz(3) null, "decided_by_id" uuid null, "decision_reason" text null, "case_number" smallint null, "term_months" smallint null, "ends_at" timestamptz(3) null, "company_barred_until" timestamptz(3) null, "lifted_at" timestamptz(3) null, "lifted_by_id" uuid null, "lift_reason" text null, "annulled" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "ban_holder_index" on "ban" ("holder_id_index");`);
    this.addSql(`create index "ban_open_index" on "ban" ("branch_code", "proposed_at") where "decision" is null;`);
    this.addSql(`create index "ban_company_index" on "ban" ("company_id") where "company_id" is not null;`);
    this.addSql(`create index "ban_proposed_index" on "ban" ("proposed_at", "id");`);

    this.addSql(`create table "ban_notice" ("ban_id" uuid not null, "company_id" uuid not null, primary key ("ban_id", "company_id"));`);
    this.addSql(`create index "ban_notice_company_index" on "ban_notice" ("company_id");`);

    this.addSql(`create table "company_bar_rule" ("id" uuid not null, "holds_from" date not null, "cases" smallint not null, "days" smallint not null, "further_days" smallint not null, "entered_at" timestamptz(3) not null, "entered_by_id" uuid null, "withdrawn_at" timestamptz(3) null, "withdrawn_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create unique index "company_bar_rule_day_unique" on "company_bar_rule" ("holds_from") where "withdrawn_at" is null;`);

    this.addSql(`create table "ban_record" ("ban_id" uuid not null, "person_id" uuid not null, primary key ("ban_id", "person_id"));`);
    this.addSql(`create index "ban_record_person_index" on "ban_record" ("person_id");`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'BAN_LEARNT', 'PASS_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED', 'ACCESS_GRANTED', 'ACCESS_REFUSED')) not valid;`);

    this.addSql(`alter table "ban_cause" add constraint "ban_cause_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "ban_cause" add constraint "ban_cause_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "ban_cause" add constraint "ban_cause_cases_check" check (cancels_at_case between 2 and 99);`);
    this.addSql(`alter table "ban_cause" add constraint "ban_cause_extra_check" check (extra_months between 0 and 12);`);

    this.addSql(`alter table "ban" add constraint "ban_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "ban" add constraint "ban_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;`);
    this.addSql(`alter table "ban" add constraint "ban_cause_id_foreign" foreign key ("cause_id") references "ban_cause" ("id");`);
    this.addSql(`alter table "ban" add constraint "ban_proposed_by_id_foreign" foreign key ("proposed_by_id") references "account" ("id");`);
    this.addSql(`alter table "ban" add constraint "ban_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "ban" add constraint "ban_lifted_by_id_foreign" foreign key ("lifted_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "ban" add constraint "ban_term_check" check ((decision = 'CONFIRMED') is not true or (ends_at is not null and case_number is not null and term_months is not null));`);
    this.addSql(`alter table "ban" add constraint "ban_holder_id_kind_check" check ("holder_id_kind" in ('NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT'));`);
    this.addSql(`alter table "ban" add constraint "ban_decision_check" check ("decision" in ('CONFIRMED', 'DECLINED', 'WITHDRAWN'));`);

    this.addSql(`alter table "ban_notice" add constraint "ban_notice_ban_id_foreign" foreign key ("ban_id") references "ban" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "ban_notice" add constraint "ban_notice_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "company_bar_rule" add constraint "company_bar_rule_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "company_bar_rule" add constraint "company_bar_rule_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "company_bar_rule" add constraint "company_bar_rule_cases_check" check (cases between 1 and 999);`);
    this.addSql(`alter table "company_bar_rule" add constraint "company_bar_rule_days_check" check (days between 0 and 365 and further_days between 0 and 365);`);

    this.addSql(`alter table "ban_record" add constraint "ban_record_ban_id_foreign" foreign key ("ban_id") references "ban" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "ban_record" add constraint "ban_record_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);

    this.addSql(`create trigger ban_uses_new_index before insert or update of holder_id_index on ban
      for each row execute function use_new_index();`);

    for (const [at, rule] of RULES.entries()) {
      this.addSql(`insert into "ban_cause" ("id", "code", "name_zh", "name_en", "holds_from", "in_use", "months", "cancels_at_case", "extra_months", "entered_at")
        values ('01890000-0000-7000-8000-0000000b00${String(at).padStart(2, '0')}', ${rule}, now());`);
    }
    this.addSql(`insert into "company_bar_rule" ("id", "holds_from", "cases", "days", "further_days", "entered_at")
      values ('01890000-0000-7000-8000-0000000c0000', '2026-03-01', 5, 7, 14, now());`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "ban" drop constraint "ban_cause_id_foreign";`);
    this.addSql(`alter table "ban_notice" drop constraint "ban_notice_ban_id_foreign";`);
    this.addSql(`alter table "ban_record" drop constraint "ban_record_ban_id_foreign";`);

    this.addSql(`drop table if exists "ban_cause" cascade;`);
    this.addSql(`drop table if exists "ban" cascade;`);
    this.addSql(`drop table if exists "ban_notice" cascade;`);
    this.addSql(`drop table if exists "company_bar_rule" cascade;`);
    this.addSql(`drop table if exists "ban_record" cascade;`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'PASS_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED', 'ACCESS_GRANTED', 'ACCESS_REFUSED'));`);
  }

}
