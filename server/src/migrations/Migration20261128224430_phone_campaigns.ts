import { Migration } from '@mikro-orm/migrations';

export class Migration20261128224430_phone_campaigns extends Migration {

  override name = 'Migration20261128224430_phone_campaigns';

  override up(): void | Promise<void> {
    this.addSql(`create table "phone_campaign" ("id" uuid not null, "branch_code" text null, "kind" text null, "phone_state" text null, "daily_budget" int not null, "started_at" timestamptz(3) not null, "started_by_id" uuid not null, "stopped_at" timestamptz(3) null, "finished_at" timestamptz(3) null, "cursor" uuid null, "day" date null, "day_sent" int not null, "postponed" int not null, primary key ("id"));`);
    this.addSql(`create index "phone_campaign_started_index" on "phone_campaign" ("started_at", "id");`);
    this.addSql(`create index "phone_campaign_running_index" on "phone_campaign" ("id") where "stopped_at" is null and "finished_at" is null;`);

    this.addSql(`create table "phone_campaign_step" ("id" uuid not null, "campaign_id" uuid not null, "action" text not null, "at" timestamptz(3) not null, "by_id" uuid null, "reason" text null, primary key ("id"));`);
    this.addSql(`create index "phone_campaign_step_index" on "phone_campaign_step" ("campaign_id", "at", "id");`);

    this.addSql(`create table "phone_campaign_message" ("campaign_id" uuid not null, "chain_id" uuid not null, "phone" text not null, "message_id" uuid not null, "queued_at" timestamptz(3) not null, primary key ("campaign_id", "chain_id", "phone"));`);

    this.addSql(`alter table "phone_campaign" add constraint "phone_campaign_branch_code_foreign" foreign key ("branch_code") references "branch" ("code") on delete set null;`);
    this.addSql(`alter table "phone_campaign" add constraint "phone_campaign_started_by_id_foreign" foreign key ("started_by_id") references "account" ("id");`);
    this.addSql(`alter table "phone_campaign" add constraint "phone_campaign_budget_check" check (daily_budget > 0);`);
    this.addSql(`alter table "phone_campaign" add constraint "phone_campaign_kind_check" check ("kind" in ('PERIODIC', 'TEMPORARY'));`);
    this.addSql(`alter table "phone_campaign" add constraint "phone_campaign_phone_state_check" check ("phone_state" in ('UNVERIFIED', 'TO_BE_VERIFIED'));`);

    this.addSql(`alter table "phone_campaign_step" add constraint "phone_campaign_step_campaign_id_foreign" foreign key ("campaign_id") references "phone_campaign" ("id");`);
    this.addSql(`alter table "phone_campaign_step" add constraint "phone_campaign_step_by_id_foreign" foreign key ("by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "phone_campaign_step" add constraint "phone_campaign_step_action_check" check ("action" in ('STARTED', 'STOPPED', 'RESUMED', 'FINISHED'));`);

    this.addSql(`alter table "phone_campaign_message" add constraint "phone_campaign_message_campaign_id_foreign" foreign key ("campaign_id") references "phone_campaign" ("id");`);
    this.addSql(`alter table "phone_campaign_message" add constraint "phone_campaign_message_chain_id_foreign" foreign key ("chain_id") references "pass" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "phone_campaign_step" drop constraint "phone_campaign_step_campaign_id_foreign";`);
    this.addSql(`alter table "phone_campaign_message" drop constraint "phone_campaign_message_campaign_id_foreign";`);

    this.addSql(`drop table if exists "phone_campaign" cascade;`);
    this.addSql(`drop table if exists "phone_campaign_step" cascade;`);
    this.addSql(`drop table if exists "phone_campaign_message" cascade;`);
  }

}
