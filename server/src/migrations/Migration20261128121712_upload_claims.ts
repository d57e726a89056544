import { Migration } from '@mikro-orm/migrations';

export class Migration20261128121712_upload_claims extends Migration {

  override name = 'Migration20261128121712_upload_claims';

  override up(): void | Promise<void> {
    this.addSql(`alter table "upload" add "busy_until" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "upload" drop column "busy_until";`);
  }

}
