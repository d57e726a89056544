import { Migration } from '@mikro-orm/migrations';

export class Migration20261129131800_pending_decision_batch extends Migration {

  override name = 'Migration20261129131800_pending_decision_batch';

  override up(): void | Promise<void> {
    this.addSql(`alter table "pending_decision" add "batch_id" uuid null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "pending_decision" drop column "batch_id";`);
  }

}
