import { Migration } from '@mikro-orm/migrations';

export class Migration20261128183207_exchanges_and_fees extends Migration {

  override name = 'Migration20261128183207_exchanges_and_fees';

  override up(): void | Promise<void> {
    this.addSql(`create table "fee_rule" ("id" uuid not null, "service" text not null, "holds_from" date not null, "amount" int not null, "free_issued_before" date null, "set_at" timestamptz(3) not null, "set_by_id" uuid null, "withdrawn_at" timestamptz(3) null, "withdrawn_by_id" uuid null, "withdraw_reason" text null, primary key ("id"));`);
    this.addSql(`create unique index "fee_rule_day_unique" on "fee_rule" ("service", "holds_from") where "withdrawn_at" is null;`);

    this.addSql(`create table "fee" ("id" uuid not null, "service" text not null, "pass_id" uuid not null, "company_id" uuid not null, "branch_code" text not null, "rule_id" uuid not null, "amount" int not null, "due_at" timestamptz(3) not null, "settlement" text null, "settled_at" timestamptz(3) null, "settled_by_id" uuid null, "receipt_number" text null, "waive_reason" text null, primary key ("id"));`);
    this.addSql(`alter table "fee" add constraint "fee_pass_id_unique" unique ("pass_id");`);
    this.addSql(`create index "fee_branch_index" on "fee" ("branch_code", "due_at", "id");`);
    this.addSql(`create index "fee_company_index" on "fee" ("company_id");`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_form_check";`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE', 'MORE_SINGLE_ENTRIES', 'CARD_EXCHANGE')) not valid;`);

    this.addSql(`alter table "application" drop constraint "application_form_check";`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE', 'MORE_SINGLE_ENTRIES', 'CARD_EXCHANGE')) not valid;`);

    this.addSql(`alter table "fee_rule" add constraint "fee_rule_set_by_id_foreign" foreign key ("set_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "fee_rule" add constraint "fee_rule_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "fee_rule" add constraint "fee_rule_amount_check" check (amount between 0 and 100000);`);
    this.addSql(`alter table "fee_rule" add constraint "fee_rule_service_check" check ("service" in ('CARD_EXCHANGE'));`);

    this.addSql(`alter table "fee" add constraint "fee_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "fee" add constraint "fee_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "fee" add constraint "fee_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "fee" add constraint "fee_rule_id_foreign" foreign key ("rule_id") references "fee_rule" ("id");`);
    this.addSql(`alter table "fee" add constraint "fee_settled_by_id_foreign" foreign key ("settled_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "fee" add constraint "fee_settled_check" check ((settlement is null) = (settled_at is null));`);
    this.addSql(`alter table "fee" add constraint "fee_receipt_check" check ((settlement is not distinct from 'PAID') = (receipt_number is not null));`);
    this.addSql(`alter table "fee" add constraint "fee_service_check" check ("service" in ('CARD_EXCHANGE'));`);
    this.addSql(`alter table "fee" add constraint "fee_settlement_check" check ("settlement" in ('PAID', 'WAIVED'));`);

    // R-EXC-2: what holds when the system begins.
    this.addSql(`insert into fee_rule (id, service, holds_from, amount, free_issued_before, set_at)
      values ('01930000-0000-7000-8000-000000000001', 'CARD_EXCHANGE', '2021-08-02', 120, '2021-08-02', now());`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "fee" drop constraint "fee_rule_id_foreign";`);

    this.addSql(`drop table if exists "fee_rule" cascade;`);
    this.addSql(`drop table if exists "fee" cascade;`);

    this.addSql(`alter table "application" drop constraint "application_form_check";`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE', 'MORE_SINGLE_ENTRIES'));`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_form_check";`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE', 'MORE_SINGLE_ENTRIES'));`);
  }

}
