import { Migration } from '@mikro-orm/migrations';

export class Migration20261128214138_taken_back_grants extends Migration {

  override name = 'Migration20261128214138_taken_back_grants';

  override up(): void | Promise<void> {
    this.addSql(`alter table "single_entry_grant" add "taken_back_at" timestamptz(3) null, add "taken_back_by_id" uuid null;`);
    this.addSql(`alter table "single_entry_grant" add constraint "single_entry_grant_taken_back_by_id_foreign" foreign key ("taken_back_by_id") references "account" ("id") on delete set null not valid;`);
    this.addSql(`alter table "single_entry_grant" add constraint "single_entry_grant_unused_check" check (taken_back_at is null or pass_id is null) not valid;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "single_entry_grant" drop constraint "single_entry_grant_taken_back_by_id_foreign";`);

    this.addSql(`alter table "single_entry_grant" drop constraint "single_entry_grant_unused_check";`);
    this.addSql(`alter table "single_entry_grant" drop column "taken_back_at", drop column "taken_back_by_id";`);
  }

}
