import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261128180700_card_chain_indexes extends Migration {

  override name = 'Migration20261128180700_card_chain_indexes';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    createIndexConcurrently(this, 'pass_chain_index', 'on "pass" ("chain_id") where "chain_id" is not null');
    createIndexConcurrently(this, 'pass_exchanged_from_unique', 'on "pass" ("exchanged_from_id") where "cancelled_at" is null', {
      unique: true,
    });
  }

  override down(): void {
    this.addSql(`drop index "pass_chain_index";`);
    this.addSql(`drop index "pass_exchanged_from_unique";`);
  }

}
