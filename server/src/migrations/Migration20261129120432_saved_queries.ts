import { Migration } from '@mikro-orm/migrations';

export class Migration20261129120432_saved_queries extends Migration {

  override name = 'Migration20261129120432_saved_queries';

  override up(): void | Promise<void> {
    this.addSql(`create table "saved_query" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "document" text not null, "variables" text not null, "shared" boolean not null, "saved_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "saved_query" add constraint "saved_query_name_unique" unique ("account_id", "name");`);

    this.addSql(`alter table "saved_query" add constraint "saved_query_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "saved_query" cascade;`);
  }

}
