import { Migration } from '@mikro-orm/migrations';
import { createIndexConcurrently } from './create-index.js';

export class Migration20261129083816_review_search_indexes extends Migration {

  override name = 'Migration20261129083816_review_search_indexes';

  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    // Registrations and certificates are listed by the time at which they were submitted, and found by the beginning of a tax number.
    createIndexConcurrently(this, 'registration_submitted_at_index', 'on "registration" ("submitted_at", "id")');
    createIndexConcurrently(this, 'registration_number_index', 'on "registration" ("organisation_number" text_pattern_ops)');
    createIndexConcurrently(this, 'certificate_submitted_at_index', 'on "certificate" ("submitted_at", "id")');
    createIndexConcurrently(this, 'company_number_index', 'on "company" ("organisation_number" text_pattern_ops)');
  }

  override down(): void {
    this.addSql(`drop index "registration_submitted_at_index";`);
    this.addSql(`drop index "registration_number_index";`);
    this.addSql(`drop index "certificate_submitted_at_index";`);
    this.addSql(`drop index "company_number_index";`);
  }

}
