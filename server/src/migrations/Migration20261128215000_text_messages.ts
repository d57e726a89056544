import { Migration } from '@mikro-orm/migrations';

export class Migration20261128215000_text_messages extends Migration {

  override name = 'Migration20261128215000_text_messages';

  override up(): void | Promise<void> {
    this.addSql(`create table "sms_count" ("day" date not null, "cap" text not null, "key" bytea not null, "count" int not null, primary key ("day", "cap", "key"));`);

    this.addSql(`alter table "message" add "until" timestamptz(3) null, add "handed_over_at" timestamptz(3) null, add "gateway_id" text null, add "delivered_at" timestamptz(3) null, add "undelivered_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sms_count" cascade;`);

    this.addSql(`alter table "message" drop column "until", drop column "handed_over_at", drop column "gateway_id", drop column "delivered_at", drop column "undelivered_at";`);
  }

}
