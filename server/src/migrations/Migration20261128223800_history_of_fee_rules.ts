import { Migration } from '@mikro-orm/migrations';

export class Migration20261128223800_history_of_fee_rules extends Migration {

  override name = 'Migration20261128223800_history_of_fee_rules';

  override up(): void | Promise<void> {
    this.addSql(`alter table "history_entry" drop constraint "history_entry_subject_check";`);
    this.addSql(`alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION', 'GATE', 'MESSAGE', 'FEE_RULE')) not valid;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "history_entry" drop constraint "history_entry_subject_check";`);
    this.addSql(`alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION', 'GATE', 'MESSAGE')) not valid;`);
  }

}
