import { Migration } from '@mikro-orm/migrations';

/** Rows written before hold one of the earlier actions: reading them all again would only hold up the writers. */
export class Migration20261128115310_card_disclosures extends Migration {

  override name = 'Migration20261128115310_card_disclosures';

  override up(): void | Promise<void> {
    this.addSql(`create table "card_disclosure" ("company_id" uuid not null, "holder_id_index" bytea not null, "disclosed_at" timestamptz(3) not null, primary key ("company_id", "holder_id_index"));`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT')) not valid;`);

    this.addSql(`alter table "card_disclosure" add constraint "card_disclosure_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "card_disclosure" cascade;`);

    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'SEARCH_REFUSED'));`);
  }

}
