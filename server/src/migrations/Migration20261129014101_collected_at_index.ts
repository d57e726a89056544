import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261129014101_collected_at_index extends Migration {

  override name = 'Migration20261129014101_collected_at_index';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    // The desk lists the cards that were collected last.
    createIndexConcurrently(
      this,
      'pass_collected_at_index',
      `on "pass" ("collected_at", "id") where "kind" <> 'SINGLE_ENTRY' and "collected_at" is not null`,
    );
  }

  override down(): void {
    this.addSql(`drop index "pass_collected_at_index";`);
  }

}
