import { Migration } from '@mikro-orm/migrations';

export class Migration20261128145707_number_warnings extends Migration {

  override name = 'Migration20261128145707_number_warnings';

  override up(): void | Promise<void> {
    this.addSql(`alter table "number_sequence" add "warned_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "number_sequence" drop column "warned_at";`);
  }

}
