import { Migration } from '@mikro-orm/migrations';

export class Migration20261129014100_card_batches extends Migration {

  override name = 'Migration20261129014100_card_batches';

  override up(): void | Promise<void> {
    this.addSql(`create table "card_batch" ("id" uuid not null, "branch_code" text not null, "created_at" timestamptz(3) not null, "created_by_id" uuid not null, "dissolved_at" timestamptz(3) null, "dissolved_by_id" uuid null, "dissolve_reason" text null, primary key ("id"));`);
    this.addSql(`create index "card_batch_branch_index" on "card_batch" ("branch_code", "created_at", "id");`);

    this.addSql(`create table "card_batch_card" ("batch_id" uuid not null, "pass_id" uuid not null, "position" smallint not null, "released" boolean not null, primary key ("batch_id", "pass_id"));`);
    this.addSql(`create unique index "card_batch_card_once" on "card_batch_card" ("pass_id") where not released;`);

    this.addSql(`alter table "deactivation" add "moved_from_id" uuid null;`);

    this.addSql(`alter table "application_step" drop constraint "application_step_action_check";`);
    this.addSql(`alter table "application_step" add constraint "application_step_action_check" check ("action" in ('APPROVE', 'RETURN', 'REJECT', 'RESUBMIT', 'WITHDRAW', 'MARK_MADE', 'MARK_COLLECTED', 'UNDO_COLLECTION', 'CANCEL')) not valid;`);

    this.addSql(`alter table "card_batch" add constraint "card_batch_branch_code_foreign" foreign key ("branch_code") references "branch" ("code");`);
    this.addSql(`alter table "card_batch" add constraint "card_batch_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id");`);
    this.addSql(`alter table "card_batch" add constraint "card_batch_dissolved_by_id_foreign" foreign key ("dissolved_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "card_batch" add constraint "card_batch_dissolved_check" check ((dissolved_at is null) = (dissolve_reason is null));`);

    this.addSql(`alter table "card_batch_card" add constraint "card_batch_card_batch_id_foreign" foreign key ("batch_id") references "card_batch" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "card_batch_card" add constraint "card_batch_card_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "card_batch_card" cascade;`);
    this.addSql(`drop table if exists "card_batch" cascade;`);

    this.addSql(`alter table "application_step" drop constraint "application_step_action_check";`);
    this.addSql(`alter table "application_step" add constraint "application_step_action_check" check ("action" in ('APPROVE', 'RETURN', 'REJECT', 'RESUBMIT', 'WITHDRAW', 'MARK_MADE', 'MARK_COLLECTED', 'CANCEL'));`);

    this.addSql(`alter table "deactivation" drop column "moved_from_id";`);
  }

}
