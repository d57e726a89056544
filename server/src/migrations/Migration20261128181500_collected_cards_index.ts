import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261128181500_collected_cards_index extends Migration {

  override name = 'Migration20261128181500_collected_cards_index';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    // The nightly comparison goes through all cards in their order.
    createIndexConcurrently(
      this,
      'pass_collected_card_index',
      `on "pass" ("id") where "kind" <> 'SINGLE_ENTRY' and "collected_at" is not null and "cancelled_at" is null`,
    );
    createIndexConcurrently(
      this,
      'deactivation_anomalies_index',
      `on "deactivation" ("starts_at") where "reason" = 'RECORD_ANOMALIES'`,
    );
  }

  override down(): void {
    this.addSql(`drop index "pass_collected_card_index";`);
    this.addSql(`drop index "deactivation_anomalies_index";`);
  }

}
