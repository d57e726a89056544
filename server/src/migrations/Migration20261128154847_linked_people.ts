import { Migration } from '@mikro-orm/migrations';

export class Migration20261128154847_linked_people extends Migration {

  override name = 'Migration20261128154847_linked_people';

  override up(): void | Promise<void> {
    this.addSql(`create table "person_link" ("person_id" uuid not null, "human_id" uuid not null, primary key ("person_id"));`);
    this.addSql(`create index "person_link_human_index" on "person_link" ("human_id");`);

    this.addSql(`alter table "person" add "document_valid_to" date null;`);

    this.addSql(`alter table "person_link" add constraint "person_link_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "person_link" cascade;`);

    this.addSql(`alter table "person" drop column "document_valid_to";`);
  }

}
