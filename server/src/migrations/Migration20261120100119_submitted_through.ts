import { Migration } from '@mikro-orm/migrations';

export class Migration20261120100119_submitted_through extends Migration {

  override name = 'Migration20261120100119_submitted_through';

  override up(): void | Promise<void> {
    this.addSql(`alter table "application" add "submitted_through_id" uuid null;`);
    this.addSql(`alter table "application" add constraint "application_submitted_through_id_foreign" foreign key ("submitted_through_id") references "account" ("id") on delete set null;`);

    this.addSql(`create index "session_binding_id_index" on "session" ("binding_id");`);

    this.addSql(`alter table "certificate" add "submitted_through_id" uuid null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_submitted_through_id_foreign" foreign key ("submitted_through_id") references "account" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "application" drop constraint "application_submitted_through_id_foreign";`);

    this.addSql(`alter table "certificate" drop constraint "certificate_submitted_through_id_foreign";`);

    this.addSql(`alter table "application" drop column "submitted_through_id";`);

    this.addSql(`alter table "certificate" drop column "submitted_through_id";`);

    this.addSql(`drop index "session_binding_id_index";`);
  }

}
