import { Migration } from '@mikro-orm/migrations';

export class Migration20261128153848_company_accounts extends Migration {

  override name = 'Migration20261128153848_company_accounts';

  override up(): void | Promise<void> {
    this.addSql(`alter table "account" add "disabled_by_id" uuid null, add "disabled_reason" text null, add "last_sign_in_at" timestamptz(3) null;`);

    this.addSql(`alter table "account_link" drop constraint "account_link_purpose_check";`);
    this.addSql(`alter table "account_link" add "email" text null;`);
    this.addSql(`alter table "account_link" add constraint "account_link_purpose_check" check ("purpose" in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'INVITATION', 'CHANGE_EMAIL')) not valid;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "account" drop column "disabled_by_id", drop column "disabled_reason", drop column "last_sign_in_at";`);

    this.addSql(`alter table "account_link" drop constraint "account_link_purpose_check";`);
    this.addSql(`alter table "account_link" drop column "email";`);
    this.addSql(`alter table "account_link" add constraint "account_link_purpose_check" check ("purpose" in ('VERIFY_EMAIL', 'RESET_PASSWORD', 'INVITATION'));`);
  }

}
