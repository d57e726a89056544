import { Migration } from '@mikro-orm/migrations';

export class Migration20261128124401_sealed_file_names extends Migration {

  override name = 'Migration20261128124401_sealed_file_names';

  override up(): void | Promise<void> {
    this.addSql(`alter table "stored_file" add "sealed_name" bytea null;`);

    this.addSql(`alter table "upload" add "sealed_file_name" bytea null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "stored_file" drop column "sealed_name";`);

    this.addSql(`alter table "upload" drop column "sealed_file_name";`);
  }

}
