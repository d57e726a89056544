import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261129121500_orders_of_long_lists extends Migration {

  override name = 'Migration20261129121500_orders_of_long_lists';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    createIndexConcurrently(this, 'pass_valid_to_index', 'on "pass" ("valid_to", "id")');
    createIndexConcurrently(this, 'pass_collected_order_index', 'on "pass" ("collected_at" desc nulls last, "id" desc)');
    createIndexConcurrently(this, 'pass_holder_english_name_index', 'on "pass" ("holder_english_name") where "holder_english_name" is not null');
    // What few passes have come to is found among those alone, in the order of the list.
    createIndexConcurrently(this, 'pass_cancelled_index', 'on "pass" ("issued_at", "id") where "cancelled_at" is not null');
    createIndexConcurrently(this, 'pass_blocked_index', 'on "pass" ("issued_at", "id") where "blocked_at" is not null');
    createIndexConcurrently(this, 'pass_exchanged_index', 'on "pass" ("issued_at", "id") where "exchanged_at" is not null');
    createIndexConcurrently(this, 'pass_deactivated_index', 'on "pass" ("issued_at", "id") where "deactivated_until" is not null');
    createIndexConcurrently(this, 'pass_renewing_index', 'on "pass" ("issued_at", "id") where "previous_pass_id" is not null');
    createIndexConcurrently(this, 'pass_exchanging_index', 'on "pass" ("issued_at", "id") where "exchanged_from_id" is not null');
    // Cards are few beside single-entry passes.
    createIndexConcurrently(this, 'pass_collected_card_order_index', `on "pass" ("issued_at", "id") where "kind" <> 'SINGLE_ENTRY' and "collected_at" is not null`);
    createIndexConcurrently(this, 'pass_uncollected_card_index', `on "pass" ("issued_at", "id") where "kind" <> 'SINGLE_ENTRY' and "collected_at" is null`);
    createIndexConcurrently(this, 'application_submitted_index', 'on "application" ("submitted_at", "id")');
    createIndexConcurrently(this, 'application_item_ended_index', `on "application_item" ("state", "application_id") where "state" in ('RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')`);
  }

  override down(): void {
    this.addSql(`drop index "pass_valid_to_index";`);
    this.addSql(`drop index "pass_collected_order_index";`);
    this.addSql(`drop index "pass_holder_english_name_index";`);
    this.addSql(`drop index "pass_cancelled_index";`);
    this.addSql(`drop index "pass_blocked_index";`);
    this.addSql(`drop index "pass_exchanged_index";`);
    this.addSql(`drop index "pass_deactivated_index";`);
    this.addSql(`drop index "pass_renewing_index";`);
    this.addSql(`drop index "pass_exchanging_index";`);
    this.addSql(`drop index "pass_collected_card_order_index";`);
    this.addSql(`drop index "pass_uncollected_card_index";`);
    this.addSql(`drop index "application_submitted_index";`);
    this.addSql(`drop index "application_item_ended_index";`);
  }

}
