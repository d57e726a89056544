import { Migration } from '@mikro-orm/migrations';

/** What the nightly comparison finds: cards that are not used, and record anomalies. */
export class Migration20261128181208_unused_cards extends Migration {

  override name = 'Migration20261128181208_unused_cards';

  override up(): void | Promise<void> {
    this.addSql(`create table "record_anomaly" ("later_event_id" uuid not null, "earlier_event_id" uuid not null, "pass_id" uuid not null, "port_id" smallint not null, "direction" text not null, "earlier_at" timestamptz(3) not null, "later_at" timestamptz(3) not null, "earlier_gate_code" text not null, "later_gate_code" text not null, "found_at" timestamptz(3) not null, "deactivation_id" uuid null, primary key ("later_event_id"));`);
    this.addSql(`create index "record_anomaly_pass_index" on "record_anomaly" ("pass_id", "later_at");`);
    this.addSql(`create index "record_anomaly_open_index" on "record_anomaly" ("pass_id") where "deactivation_id" is null;`);

    this.addSql(`create table "reported_card" ("pass_id" uuid not null, "day" date not null, primary key ("pass_id", "day"));`);

    this.addSql(`create table "unused_card" ("pass_id" uuid not null, "company_id" uuid not null, "months" smallint not null, "compared_on" date not null, "due_on" date not null, "announced_at" timestamptz(3) null, primary key ("pass_id"));`);
    this.addSql(`create index "unused_card_company_index" on "unused_card" ("company_id", "months", "compared_on");`);
    this.addSql(`create index "unused_card_list_index" on "unused_card" ("months", "compared_on");`);
    this.addSql(`create index "unused_card_new_index" on "unused_card" ("company_id") where "announced_at" is null;`);

    this.addSql(`create table "unused_cards_digest" ("company_id" uuid not null, "day" date not null, "sent_at" timestamptz(3) not null, primary key ("company_id", "day"));`);

    this.addSql(`alter table "deactivation" drop constraint "deactivation_reason_check";`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_reason_check" check ("reason" in ('BRANCH_DECISION', 'RECORD_ANOMALIES', 'NO_PASSAGE')) not valid;`);

    this.addSql(`alter table "record_anomaly" add constraint "record_anomaly_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "record_anomaly" add constraint "record_anomaly_port_id_foreign" foreign key ("port_id") references "port" ("id");`);
    this.addSql(`alter table "record_anomaly" add constraint "record_anomaly_deactivation_id_foreign" foreign key ("deactivation_id") references "deactivation" ("id") on delete set null;`);
    this.addSql(`alter table "record_anomaly" add constraint "record_anomaly_direction_check" check ("direction" in ('IN', 'OUT'));`);

    this.addSql(`alter table "reported_card" add constraint "reported_card_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);

    this.addSql(`alter table "unused_card" add constraint "unused_card_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "unused_card" add constraint "unused_card_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "unused_card" add constraint "unused_card_months_check" check (months in (5, 6));`);

    this.addSql(`alter table "unused_cards_digest" add constraint "unused_cards_digest_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "record_anomaly" cascade;`);
    this.addSql(`drop table if exists "reported_card" cascade;`);
    this.addSql(`drop table if exists "unused_card" cascade;`);
    this.addSql(`drop table if exists "unused_cards_digest" cascade;`);

    this.addSql(`alter table "deactivation" drop constraint "deactivation_reason_check";`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_reason_check" check ("reason" in ('BRANCH_DECISION', 'NO_PASSAGE'));`);
  }

}
