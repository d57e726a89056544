import { Migration } from '@mikro-orm/migrations';

export class Migration20261129093434_groups_of_people extends Migration {

  override name = 'Migration20261129093434_groups_of_people';

  override up(): void | Promise<void> {
    this.addSql(`create table "person_group" ("id" uuid not null, "company_id" uuid not null, "created_by_id" uuid not null, "created_through_id" uuid null, "name" text not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "person_group_company_id_index" on "person_group" ("company_id");`);

    this.addSql(`create table "person_group_member" ("group_id" uuid not null, "person_id" uuid not null, primary key ("group_id", "person_id"));`);

    this.addSql(`alter table "person_group" add constraint "person_group_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "person_group" add constraint "person_group_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id");`);
    this.addSql(`alter table "person_group" add constraint "person_group_created_through_id_foreign" foreign key ("created_through_id") references "account" ("id") on delete set null;`);

    this.addSql(`alter table "person_group_member" add constraint "person_group_member_group_id_foreign" foreign key ("group_id") references "person_group" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "person_group_member" add constraint "person_group_member_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "person_group_member" drop constraint "person_group_member_group_id_foreign";`);

    this.addSql(`drop table if exists "person_group" cascade;`);
    this.addSql(`drop table if exists "person_group_member" cascade;`);
  }

}
