import { Migration } from '@mikro-orm/migrations';

export class Migration20261128212955_annulled_bans extends Migration {

  override name = 'Migration20261128212955_annulled_bans';

  override up(): void | Promise<void> {
    this.addSql(`create table "ban_card" ("ban_id" uuid not null, "pass_id" uuid not null, "restored_at" timestamptz(3) null, primary key ("ban_id", "pass_id"));`);
    this.addSql(`create index "ban_card_pass_index" on "ban_card" ("pass_id");`);

    this.addSql(`alter table "ban" add "annulled_at" timestamptz(3) null, add "annulled_by_id" uuid null, add "annul_reason" text null;`);
    this.addSql(`alter table "ban" add constraint "ban_annulled_by_id_foreign" foreign key ("annulled_by_id") references "account" ("id") on delete set null not valid;`);

    this.addSql(`alter table "ban_card" add constraint "ban_card_ban_id_foreign" foreign key ("ban_id") references "ban" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "ban_card" add constraint "ban_card_pass_id_foreign" foreign key ("pass_id") references "pass" ("id") on update cascade on delete cascade;`);

    // A ban and the cards that it cancels have the same moment.
    this.addSql(`insert into "ban_card" ("ban_id", "pass_id") select distinct g."id", p."id" from "ban" g
      join "pass" p on p."cancelled_at" = g."decided_at" and p."kind" <> 'SINGLE_ENTRY'
      where g."decision" = 'CONFIRMED' and (p."holder_id_index" = g."holder_id_index"
        or p."person_id" in (select r."person_id" from "ban_record" r where r."ban_id" = g."id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "ban_card" cascade;`);

    this.addSql(`alter table "ban" drop constraint "ban_annulled_by_id_foreign";`);

    this.addSql(`alter table "ban" drop column "annulled_at", drop column "annulled_by_id", drop column "annul_reason";`);
  }

}
