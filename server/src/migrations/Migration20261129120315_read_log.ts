import { Migration } from '@mikro-orm/migrations';

export class Migration20261129120315_read_log extends Migration {

  override name = 'Migration20261129120315_read_log';

  override up(): void | Promise<void> {
    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" add "screen" text null, add "address" text null;`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'BAN_LEARNT', 'PASS_LOOKED_UP', 'PERSON_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED', 'ACCESS_GRANTED', 'ACCESS_REFUSED')) not valid;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "audit_entry" drop constraint "audit_entry_action_check";`);
    this.addSql(`alter table "audit_entry" drop column "screen", drop column "address";`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('ID_NUMBER_READ', 'ID_NUMBER_SEARCHED', 'NAME_SEARCHED', 'WRONG_ID_NUMBER', 'SEARCH_REFUSED', 'FOREIGN_CARD_LEARNT', 'BAN_LEARNT', 'PASS_LOOKED_UP', 'COLLEAGUES_PERSON_ENTERED', 'ACCESS_GRANTED', 'ACCESS_REFUSED')) not valid;`);
  }

}
