import { Migration } from '@mikro-orm/migrations';

export class Migration20261128150012_people_left_out extends Migration {

  override name = 'Migration20261128150012_people_left_out';

  override up(): void | Promise<void> {
    this.addSql(`create table "application_left_out" ("application_id" uuid not null, "position" smallint not null, "person_id" uuid not null, "pass_id" uuid null, "reasons" jsonb not null, primary key ("application_id", "position"));`);

    this.addSql(`alter table "application_left_out" add constraint "application_left_out_application_id_foreign" foreign key ("application_id") references "application" ("id");`);
    this.addSql(`alter table "application_left_out" add constraint "application_left_out_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "application_left_out" cascade;`);
  }

}
