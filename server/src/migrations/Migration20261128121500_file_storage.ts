import { Migration } from '@mikro-orm/migrations';

/** Which file storage belongs to this database; one row, from the first start on. */
export class Migration20261128121500_file_storage extends Migration {

  override name = 'Migration20261128121500_file_storage';

  override up(): void | Promise<void> {
    this.addSql(`create table "file_storage" ("id" uuid not null, "only" boolean not null default true check ("only"), primary key ("only"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table "file_storage";`);
  }

}
