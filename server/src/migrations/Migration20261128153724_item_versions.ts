import { Migration } from '@mikro-orm/migrations';

export class Migration20261128153724_item_versions extends Migration {

  override name = 'Migration20261128153724_item_versions';

  override up(): void | Promise<void> {
    this.addSql(`create table "item_version" ("id" uuid not null, "item_id" uuid not null, "last_step_id" bigint not null, "holder_name" text not null, "holder_english_name" text null, "holder_id_kind" text not null, "holder_id_cipher" bytea not null, primary key ("id"));`);
    this.addSql(`create index "item_version_item_index" on "item_version" ("item_id", "last_step_id");`);

    this.addSql(`create table "item_version_file" ("version_id" uuid not null, "file_id" uuid not null, "kind" text not null, primary key ("version_id", "file_id"));`);
    this.addSql(`create index "item_version_file_index" on "item_version_file" ("file_id");`);

    this.addSql(`alter table "item_version" add constraint "item_version_item_id_foreign" foreign key ("item_id") references "application_item" ("id");`);
    this.addSql(`alter table "item_version" add constraint "item_version_holder_id_kind_check" check ("holder_id_kind" in ('NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT'));`);

    this.addSql(`alter table "item_version_file" add constraint "item_version_file_version_id_foreign" foreign key ("version_id") references "item_version" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "item_version_file" add constraint "item_version_file_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "item_version_file" add constraint "item_version_file_kind_check" check ("kind" in ('PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "item_version_file" drop constraint "item_version_file_version_id_foreign";`);

    this.addSql(`drop table if exists "item_version" cascade;`);
    this.addSql(`drop table if exists "item_version_file" cascade;`);
  }

}
