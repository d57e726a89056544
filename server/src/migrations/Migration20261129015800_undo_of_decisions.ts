import { Migration } from '@mikro-orm/migrations';

export class Migration20261129015800_undo_of_decisions extends Migration {

  override name = 'Migration20261129015800_undo_of_decisions';

  override up(): void | Promise<void> {
    this.addSql(`create table "pending_decision" ("id" uuid not null, "kind" text not null, "case_id" uuid not null, "account_id" uuid not null, "decision" jsonb not null, "made_at" timestamptz(3) not null, "effective_at" timestamptz(3) not null, "refused_at" timestamptz(3) null, "refusal_codes" text[] null, primary key ("id"));`);
    this.addSql(`create index "pending_decision_account_index" on "pending_decision" ("account_id");`);
    this.addSql(`create index "pending_decision_due_index" on "pending_decision" ("effective_at") where "refused_at" is null;`);
    this.addSql(`alter table "pending_decision" add constraint "pending_decision_case_unique" unique ("case_id", "account_id");`);

    this.addSql(`create table "decision_draft" ("application_id" uuid not null, "account_id" uuid not null, "decisions" jsonb not null, "saved_at" timestamptz(3) not null, primary key ("application_id", "account_id"));`);
    this.addSql(`create index "decision_draft_account_index" on "decision_draft" ("account_id");`);

    this.addSql(`create table "file_view" ("account_id" uuid not null, "file_id" uuid not null, "viewed_at" timestamptz(3) not null, primary key ("account_id", "file_id"));`);
    this.addSql(`create index "file_view_file_index" on "file_view" ("file_id");`);

    this.addSql(`alter table "pending_decision" add constraint "pending_decision_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    this.addSql(`alter table "pending_decision" add constraint "pending_decision_kind_check" check ("kind" in ('REGISTRATION', 'CERTIFICATE', 'APPLICATION'));`);

    this.addSql(`alter table "decision_draft" add constraint "decision_draft_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "decision_draft" add constraint "decision_draft_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "file_view" add constraint "file_view_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "file_view" add constraint "file_view_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "pending_decision" cascade;`);
    this.addSql(`drop table if exists "decision_draft" cascade;`);
    this.addSql(`drop table if exists "file_view" cascade;`);
  }

}
