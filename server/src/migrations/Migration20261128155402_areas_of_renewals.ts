import { Migration } from '@mikro-orm/migrations';

export class Migration20261128155402_areas_of_renewals extends Migration {

  override name = 'Migration20261128155402_areas_of_renewals';

  override up(): void | Promise<void> {
    this.addSql(`alter table "pass_area" add "holds_from" timestamptz(3) null, add "holds_until" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "pass_area" drop column "holds_from", drop column "holds_until";`);
  }

}
