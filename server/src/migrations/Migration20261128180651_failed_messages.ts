import { Migration } from '@mikro-orm/migrations';

export class Migration20261128180651_failed_messages extends Migration {

  override name = 'Migration20261128180651_failed_messages';

  override up(): void | Promise<void> {
    this.addSql(`alter table "history_entry" drop constraint "history_entry_subject_check";`);
    this.addSql(`alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION', 'GATE', 'MESSAGE')) not valid;`);

    this.addSql(`alter table "message" add "failure" text null, add "retried_at" timestamptz(3) null, add "given_up_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "history_entry" drop constraint "history_entry_subject_check";`);
    this.addSql(`alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION', 'GATE')) not valid;`);

    this.addSql(`alter table "message" drop column "failure", drop column "retried_at", drop column "given_up_at";`);
  }

}
