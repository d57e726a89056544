import { Migration } from '@mikro-orm/migrations';

export class Migration20261129061604_assignments_notes_and_views extends Migration {

  override name = 'Migration20261129061604_assignments_notes_and_views';

  override up(): void | Promise<void> {
    this.addSql(`create table "case_note" ("id" uuid not null, "case_id" uuid not null, "author_id" uuid not null, "written_at" timestamptz(3) not null, "text" text not null, primary key ("id"));`);
    this.addSql(`create index "case_note_case_index" on "case_note" ("case_id");`);
    this.addSql(`create index "case_note_author_index" on "case_note" ("author_id");`);

    this.addSql(`create table "work_assignment" ("id" uuid not null, "case_id" uuid not null, "branch_code" text null, "step" text null, "account_id" uuid null, "assigned_by_id" uuid not null, "assigned_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "work_assignment_case_index" on "work_assignment" ("case_id");`);
    this.addSql(`create index "work_assignment_account_index" on "work_assignment" ("account_id");`);
    this.addSql(`create index "work_assignment_assigned_by_index" on "work_assignment" ("assigned_by_id");`);

    this.addSql(`create table "work_view" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "query" text not null, "shared" boolean not null, "is_default" boolean not null, "saved_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "work_view" add constraint "work_view_name_unique" unique ("account_id", "name");`);

    this.addSql(`alter table "case_note" add constraint "case_note_author_id_foreign" foreign key ("author_id") references "account" ("id");`);

    this.addSql(`alter table "work_assignment" add constraint "work_assignment_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "work_assignment" add constraint "work_assignment_assigned_by_id_foreign" foreign key ("assigned_by_id") references "account" ("id");`);
    this.addSql(`alter table "work_assignment" add constraint "work_assignment_branch_code_check" check ("branch_code" in ('KL', 'TX', 'KH', 'HL'));`);
    this.addSql(`alter table "work_assignment" add constraint "work_assignment_step_check" check ("step" in ('REVIEW', 'POLICE_CHECK'));`);

    this.addSql(`alter table "work_view" add constraint "work_view_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    // Rows are only added.
    this.addSql('revoke update, delete on "work_assignment", "case_note" from port_pass_app;');
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "case_note" cascade;`);
    this.addSql(`drop table if exists "work_assignment" cascade;`);
    this.addSql(`drop table if exists "work_view" cascade;`);
  }

}
