import { Migration } from '@mikro-orm/migrations';

export class Migration20261128125037_refused_messages extends Migration {

  override name = 'Migration20261128125037_refused_messages';

  override up(): void | Promise<void> {
    this.addSql(`alter table "message" add "refused_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "message" drop column "refused_at";`);
  }

}
