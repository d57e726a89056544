import { Migration } from '@mikro-orm/migrations';

export class Migration20261128144814_company_reading_right extends Migration {

  override name = 'Migration20261128144814_company_reading_right';

  override up(): void | Promise<void> {
    this.addSql(`alter table "account" add "company_reading_right" boolean null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "account" drop column "company_reading_right";`);
  }

}
