import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261128154848_people_by_document extends Migration {

  override name = 'Migration20261128154848_people_by_document';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    createIndexConcurrently(this, 'person_document_index', 'on "person" ("id_index")');
    createIndexConcurrently(this, 'person_mobile_index', 'on "person" ("mobile") where "mobile" is not null');
  }

  override down(): void {
    this.addSql(`drop index "person_document_index";`);
    this.addSql(`drop index "person_mobile_index";`);
  }

}
