import { Migration } from '@mikro-orm/migrations';

export class Migration20261128212537_phone_verifications extends Migration {

  override name = 'Migration20261128212537_phone_verifications';

  override up(): void | Promise<void> {
    this.addSql(`create table "phone_code_try" ("combination" bytea not null, "tries" int not null, "since" timestamptz(3) not null, primary key ("combination"));`);
    this.addSql(`create index "phone_code_try_since_index" on "phone_code_try" ("since");`);

    this.addSql(`create table "phone_verification" ("id" uuid not null, "chain_id" uuid not null, "phone" text not null, "verified_at" timestamptz(3) not null, "by" text not null, "account_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "phone_verification_chain_index" on "phone_verification" ("chain_id", "verified_at", "id");`);

    this.addSql(`create table "phone_code" ("id" uuid not null, "chain_id" uuid not null, "phone" text not null, "code_hash" bytea not null, "link_hash" bytea not null, "sent_at" timestamptz(3) not null, "message_id" uuid not null, "ended_at" timestamptz(3) null, "requested_by_id" uuid null, "changes_phone" boolean not null, primary key ("id"));`);
    this.addSql(`create index "phone_code_chain_index" on "phone_code" ("chain_id", "phone", "sent_at");`);
    this.addSql(`create index "phone_code_sent_index" on "phone_code" ("sent_at");`);
    this.addSql(`alter table "phone_code" add constraint "phone_code_link_unique" unique ("link_hash");`);

    this.addSql(`alter table "phone_verification" add constraint "phone_verification_chain_id_foreign" foreign key ("chain_id") references "pass" ("id");`);
    this.addSql(`alter table "phone_verification" add constraint "phone_verification_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "phone_verification" add constraint "phone_verification_by_check" check ("by" in ('CODE', 'LINK'));`);

    this.addSql(`alter table "phone_code" add constraint "phone_code_chain_id_foreign" foreign key ("chain_id") references "pass" ("id");`);
    this.addSql(`alter table "phone_code" add constraint "phone_code_requested_by_id_foreign" foreign key ("requested_by_id") references "account" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "phone_code_try" cascade;`);
    this.addSql(`drop table if exists "phone_verification" cascade;`);
    this.addSql(`drop table if exists "phone_code" cascade;`);
  }

}
