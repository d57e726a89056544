import { Migration } from '@mikro-orm/migrations';

export class Migration20261129123311_read_alerts extends Migration {

  override name = 'Migration20261129123311_read_alerts';

  override up(): void | Promise<void> {
    this.addSql(`create table "read_alert" ("id" uuid not null, "account_id" uuid not null, "rule" text not null, "day" date not null, "found_at" timestamptz(3) not null, "measured" int not null, "allowed" int not null, "looked_at" timestamptz(3) null, "looked_by_id" uuid null, "remark" text null, primary key ("id"));`);
    this.addSql(`create index "read_alert_found_index" on "read_alert" ("found_at", "id");`);
    this.addSql(`create index "read_alert_open_index" on "read_alert" ("found_at") where "looked_at" is null;`);
    this.addSql(`alter table "read_alert" add constraint "read_alert_once" unique ("account_id", "rule", "day");`);

    this.addSql(`alter table "read_alert" add constraint "read_alert_account_id_foreign" foreign key ("account_id") references "account" ("id");`);
    this.addSql(`alter table "read_alert" add constraint "read_alert_looked_by_id_foreign" foreign key ("looked_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "read_alert" add constraint "read_alert_rule_check" check ("rule" in ('MANY_PEOPLE', 'FAR_ABOVE_USUAL', 'AT_NIGHT', 'NUMBERS_NOT_FOUND'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "read_alert" cascade;`);
  }

}
