import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261129123521_audit_time_index extends Migration {

  override name = 'Migration20261129123521_audit_time_index';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    // Unusual reading is looked for by days.
    createIndexConcurrently(this, 'audit_entry_at_index', 'on "audit_entry" ("at")');
  }

  override down(): void {
    this.addSql(`drop index "audit_entry_at_index";`);
  }

}
