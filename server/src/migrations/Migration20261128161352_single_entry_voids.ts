import { Migration } from '@mikro-orm/migrations';

export class Migration20261128161352_single_entry_voids extends Migration {

  override name = 'Migration20261128161352_single_entry_voids';

  override up(): void | Promise<void> {
    this.addSql(`create table "single_entry_void" ("company_id" uuid not null, "month" text not null, "slot" smallint not null, "pass_id" uuid not null, "voided_at" timestamptz(3) not null, "voided_by_id" uuid not null, "reason" text null, primary key ("company_id", "month", "slot"));`);
    this.addSql(`alter table "single_entry_void" add constraint "single_entry_void_pass_id_unique" unique ("pass_id");`);

    this.addSql(`alter table "single_entry_void" add constraint "single_entry_void_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
    this.addSql(`alter table "single_entry_void" add constraint "single_entry_void_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "single_entry_void" add constraint "single_entry_void_voided_by_id_foreign" foreign key ("voided_by_id") references "account" ("id");`);
    this.addSql(`alter table "single_entry_void" add constraint "single_entry_void_slot_check" check (slot between 1 and 2);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "single_entry_void" cascade;`);
  }

}
