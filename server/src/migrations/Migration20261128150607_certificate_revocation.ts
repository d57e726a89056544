import { Migration } from '@mikro-orm/migrations';

export class Migration20261128150607_certificate_revocation extends Migration {

  override name = 'Migration20261128150607_certificate_revocation';

  override up(): void | Promise<void> {
    this.addSql(`alter table "company" add "approved_name" text null;`);

    this.addSql(`alter table "certificate" add "revoked_at" timestamptz(3) null, add "revoked_by_id" uuid null, add "revocation_reason" text null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_revoked_by_id_foreign" foreign key ("revoked_by_id") references "account" ("id") on delete set null not valid;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "certificate" drop constraint "certificate_revoked_by_id_foreign";`);

    this.addSql(`alter table "certificate" drop column "revoked_at", drop column "revoked_by_id", drop column "revocation_reason";`);

    this.addSql(`alter table "company" drop column "approved_name";`);
  }

}
