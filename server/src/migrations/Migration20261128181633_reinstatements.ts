import { Migration } from '@mikro-orm/migrations';

export class Migration20261128181633_reinstatements extends Migration {

  override name = 'Migration20261128181633_reinstatements';

  override up(): void | Promise<void> {
    this.addSql(`create table "id_number_try" ("id" uuid not null, "company_id" uuid not null, "pass_number" text not null, "tried_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "id_number_try_company_index" on "id_number_try" ("company_id", "tried_at");`);
    this.addSql(`create index "id_number_try_pass_index" on "id_number_try" ("pass_number", "tried_at");`);

    this.addSql(`create table "access_grant" ("id" uuid not null, "pass_id" uuid not null, "account_id" uuid not null, "company_id" uuid not null, "granted_at" timestamptz(3) not null, "until" timestamptz(3) not null, "ended_at" timestamptz(3) null, "ended_by_id" uuid null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "access_grant_pass_index" on "access_grant" ("pass_id", "until");`);
    this.addSql(`create index "access_grant_account_index" on "access_grant" ("account_id", "until");`);

    this.addSql(`create table "reinstatement" ("id" uuid not null, "number" text not null, "pass_id" uuid not null, "deactivation_id" uuid not null, "applied_at" timestamptz(3) not null, "applied_by_id" uuid not null, "applied_through_id" uuid null, "company_id" uuid null, "effective_at" timestamptz(3) not null, "at_once_by_id" uuid null, "at_once_reason" text null, primary key ("id"));`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_number_unique" unique ("number");`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_deactivation_id_unique" unique ("deactivation_id");`);
    this.addSql(`create index "reinstatement_pass_index" on "reinstatement" ("pass_id", "applied_at");`);
    this.addSql(`create index "reinstatement_applied_index" on "reinstatement" ("applied_at", "id");`);
    this.addSql(`create index "reinstatement_account_index" on "reinstatement" ("applied_by_id", "applied_at");`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'PASS_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED', 'ACCESS_GRANTED', 'ACCESS_REFUSED')) not valid;`);

    this.addSql(`alter table "id_number_try" add constraint "id_number_try_company_id_foreign" foreign key ("company_id") references "company" ("id");`);

    this.addSql(`alter table "access_grant" add constraint "access_grant_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_ended_by_id_foreign" foreign key ("ended_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_period_check" check (until > granted_at);`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_end_check" check ((ended_at is null) = (ended_by_id is null));`);

    this.addSql(`alter table "reinstatement" add constraint "reinstatement_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_deactivation_id_foreign" foreign key ("deactivation_id") references "deactivation" ("id");`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_applied_by_id_foreign" foreign key ("applied_by_id") references "account" ("id");`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_applied_through_id_foreign" foreign key ("applied_through_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete set null;`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_at_once_by_id_foreign" foreign key ("at_once_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "reinstatement" add constraint "reinstatement_at_once_check" check ((at_once_by_id is null) = (at_once_reason is null));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "id_number_try" cascade;`);
    this.addSql(`drop table if exists "access_grant" cascade;`);
    this.addSql(`drop table if exists "reinstatement" cascade;`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'PASS_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED'));`);
  }

}
