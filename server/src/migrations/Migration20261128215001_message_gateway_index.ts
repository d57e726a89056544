import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261128215001_message_gateway_index extends Migration {

  override name = 'Migration20261128215001_message_gateway_index';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    createIndexConcurrently(this, 'message_gateway_index', 'on "message" ("gateway_id") where "gateway_id" is not null');
  }

  override down(): void {
    this.addSql(`drop index "message_gateway_index";`);
  }

}
