import { Migration } from '@mikro-orm/migrations';

export class Migration20261128224000_card_collections extends Migration {

  override name = 'Migration20261128224000_card_collections';

  override up(): void | Promise<void> {
    this.addSql(`create table "card_collection" ("pass_id" uuid not null, "collector_kind" text not null, "collector_name" text null, "old_card" text null, "missing_reason" text null, "handed_out_by_id" uuid not null, primary key ("pass_id"));`);

    this.addSql(`alter table "card_collection" add constraint "card_collection_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "card_collection" add constraint "card_collection_handed_out_by_id_foreign" foreign key ("handed_out_by_id") references "account" ("id");`);
    this.addSql(`alter table "card_collection" add constraint "card_collection_collector_check" check ((collector_kind = 'HOLDER') = (collector_name is null));`);
    this.addSql(`alter table "card_collection" add constraint "card_collection_missing_check" check ((old_card is not distinct from 'MISSING') = (missing_reason is not null));`);
    this.addSql(`alter table "card_collection" add constraint "card_collection_collector_kind_check" check ("collector_kind" in ('HOLDER', 'COMPANY_STAFF', 'FAMILY', 'DELEGATE'));`);
    this.addSql(`alter table "card_collection" add constraint "card_collection_old_card_check" check ("old_card" in ('RETURNED', 'MISSING'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "card_collection" cascade;`);
  }

}
