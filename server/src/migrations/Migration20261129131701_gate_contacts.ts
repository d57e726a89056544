import { Migration } from '@mikro-orm/migrations';

export class Migration20261129131701_gate_contacts extends Migration {

  override name = 'Migration20261129131701_gate_contacts';

  override up(): void | Promise<void> {
    this.addSql(`create table "gate_contact" ("gate_id" uuid not null, "account_id" uuid not null, "heard_at" timestamptz(3) not null, "last_passage_at" timestamptz(3) null, "reported_at" timestamptz(3) null, "condition" text null, "cursor" text null, "pending_changes" int null, "behind_since" timestamptz(3) null, "behind_cursor" text null, "unsent_events" int null, primary key ("gate_id"), constraint "gate_contact_condition_check" check ("condition" in ('IN_ORDER', 'OUT_OF_ORDER')));`);

    this.addSql(`create table "gate_system_contact" ("account_id" uuid not null, "reported_at" timestamptz(3) not null, "software" text not null, "clock_ahead_ms" int not null, primary key ("account_id"));`);

    this.addSql(`create table "gate_stream" ("id" uuid not null, "account_id" uuid not null, "opened_at" timestamptz(3) not null, "seen_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "gate_stream_account_id_index" on "gate_stream" ("account_id");`);

    this.addSql(`alter table "gate_contact" add constraint "gate_contact_gate_id_foreign" foreign key ("gate_id") references "gate" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "gate_contact" add constraint "gate_contact_account_id_foreign" foreign key ("account_id") references "account" ("id");`);

    this.addSql(`alter table "gate_system_contact" add constraint "gate_system_contact_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "gate_stream" add constraint "gate_stream_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "gate_contact" cascade;`);
    this.addSql(`drop table if exists "gate_system_contact" cascade;`);
    this.addSql(`drop table if exists "gate_stream" cascade;`);
  }

}
