import { Migration } from '@mikro-orm/migrations';

export class Migration20261128160504_reminders extends Migration {

  override name = 'Migration20261128160504_reminders';

  override up(): void | Promise<void> {
    this.addSql(`create table "reminder" ("kind" text not null, "subject_id" uuid not null, "counted_from" date not null, "days" smallint not null, "reminded_at" timestamptz(3) not null, primary key ("kind", "subject_id", "counted_from", "days"));`);

    this.addSql(`create table "reminder_digest" ("company_id" uuid not null, "day" date not null, "sent_at" timestamptz(3) not null, primary key ("company_id", "day"));`);

    this.addSql(`alter table "company" add "last_reminders_only" boolean not null default false;`);

    this.addSql(`alter table "reminder" add constraint "reminder_kind_check" check ("kind" in ('PASS_ENDS', 'APPLICATION_RETURNED', 'CARD_NOT_COLLECTED'));`);

    this.addSql(`alter table "reminder_digest" add constraint "reminder_digest_company_id_foreign" foreign key ("company_id") references "company" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "reminder" cascade;`);
    this.addSql(`drop table if exists "reminder_digest" cascade;`);

    this.addSql(`alter table "company" drop column "last_reminders_only";`);
  }

}
