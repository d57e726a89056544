import { Migration } from '@mikro-orm/migrations';

export class Migration20261128123941_sign_in_failures extends Migration {

  override name = 'Migration20261128123941_sign_in_failures';

  override up(): void | Promise<void> {
    this.addSql(`create table "sign_in_failure" ("account_id" uuid not null, "sender" text not null, "failures" int not null, "locked_until" timestamptz(3) null, "failed_at" timestamptz(3) not null, primary key ("account_id", "sender"));`);

    this.addSql(`alter table "sign_in_failure" add constraint "sign_in_failure_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sign_in_failure" cascade;`);
  }

}
