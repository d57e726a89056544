import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261129131700_current_passes_index extends Migration {

  override name = 'Migration20261129131700_current_passes_index';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    // A gate that starts anew reads the passes that may still open something, by their end.
    createIndexConcurrently(
      this,
      'pass_current_index',
      `on "pass" ("valid_to", "id") where "cancelled_at" is null and "exchanged_at" is null and "blocked_at" is null and ("kind" = 'SINGLE_ENTRY' or "collected_at" is not null)`,
    );
  }

  override down(): void {
    this.addSql(`drop index "pass_current_index";`);
  }

}
