import { Migration } from '@mikro-orm/migrations';

export class Migration20261128180807_more_single_entries extends Migration {

  override name = 'Migration20261128180807_more_single_entries';

  override up(): void | Promise<void> {
    this.addSql(`create table "single_entry_grant" ("item_id" uuid not null, "place" smallint not null, "company_id" uuid not null, "holder_id_index" bytea not null, "month" text not null, "pass_id" uuid null, primary key ("item_id", "place"));`);
    this.addSql(`alter table "single_entry_grant" add constraint "single_entry_grant_pass_id_unique" unique ("pass_id");`);
    this.addSql(`create index "single_entry_grant_holder_index" on "single_entry_grant" ("holder_id_index", "month");`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_form_check";`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE', 'MORE_SINGLE_ENTRIES')) not valid;`);

    this.addSql(`alter table "application" drop constraint "application_form_check";`);
    this.addSql(`alter table "application" add "month" text null, add "more_passes" smallint null;`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE', 'MORE_SINGLE_ENTRIES')) not valid;`);

    this.addSql(`alter table "single_entry_grant" add constraint "single_entry_grant_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "single_entry_grant" add constraint "single_entry_grant_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on delete set null;`);
    this.addSql(`alter table "single_entry_grant" add constraint "single_entry_grant_place_check" check (place >= 1);`);
    this.addSql(`create trigger single_entry_grant_uses_new_index before insert or update of holder_id_index on single_entry_grant
      for each row execute function use_new_index();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "single_entry_grant" cascade;`);

    this.addSql(`alter table "application" drop constraint "application_form_check";`);
    this.addSql(`alter table "application" drop column "month", drop column "more_passes";`);
    this.addSql(`alter table "application" add constraint "application_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE'));`);

    this.addSql(`alter table "application_draft" drop constraint "application_draft_form_check";`);
    this.addSql(`alter table "application_draft" add constraint "application_draft_form_check" check ("form" in ('FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'TEMPORARY', 'CANCELLATION', 'RENEWAL', 'AREA_CHANGE'));`);
  }

}
