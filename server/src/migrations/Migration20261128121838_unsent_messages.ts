import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261128121838_unsent_messages extends Migration {

  override name = 'Migration20261128121838_unsent_messages';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    createIndexConcurrently(this, 'message_unsent_index', 'on "message" ("channel", "created_at") where "sent_at" is null');
  }

  override down(): void {
    this.addSql(`drop index "message_unsent_index";`);
  }

}
