import { Migration } from '@mikro-orm/migrations';

export class Migration20261128230130_holder_look_ups extends Migration {

  override name = 'Migration20261128230130_holder_look_ups';

  override up(): void | Promise<void> {
    this.addSql(`create table "holder_look_up" ("id" uuid not null, "chain_id" uuid not null, "phone" text not null, "code_hash" bytea not null, "sent_at" timestamptz(3) not null, "message_id" uuid not null, "ended_at" timestamptz(3) null, "token_hash" bytea null, "open_until" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "holder_look_up_chain_index" on "holder_look_up" ("chain_id", "sent_at");`);
    this.addSql(`create index "holder_look_up_sent_index" on "holder_look_up" ("sent_at");`);
    this.addSql(`alter table "holder_look_up" add constraint "holder_look_up_token_unique" unique ("token_hash");`);

    this.addSql(`alter table "holder_look_up" add constraint "holder_look_up_chain_id_foreign" foreign key ("chain_id") references "pass" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "holder_look_up" cascade;`);
  }

}
