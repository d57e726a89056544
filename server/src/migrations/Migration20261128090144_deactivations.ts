import { Migration } from '@mikro-orm/migrations';

/**
 * A deactivation is a row of its own, so that several stand side by side and end each on its own.
 *
 * A server of the version before goes on reading `pass.deactivated_at` and `deactivation_reason`, which the trigger below
 * keeps: they name the earliest deactivation that is not over when a row is written. Such a server knows no clock of
 * deactivations: it refuses from the moment one is entered, and until its end is written rather than reached. It never
 * wrote these columns itself, so nothing has to be copied back. They are dropped once no such server runs.
 */
export class Migration20261128090144_deactivations extends Migration {

  override name = 'Migration20261128090144_deactivations';

  override up(): void | Promise<void> {
    this.addSql(`create table "deactivation" ("id" uuid not null, "pass_id" uuid not null, "reason" text not null, "starts_at" timestamptz(3) not null, "until" timestamptz(3) null, "deactivated_by_id" uuid null, "note" text null, "ended_at" timestamptz(3) null, "ended_by_id" uuid null, "end_reason" text null, primary key ("id"));`);
    this.addSql(`create index "deactivation_pass_index" on "deactivation" ("pass_id", "starts_at");`);
    this.addSql(`create unique index "deactivation_open_unique" on "deactivation" ("pass_id", "reason") where "until" is null;`);

    this.addSql(`alter table "pass" add "deactivated_until" timestamptz(3) null;`);

    this.addSql(`alter table "deactivation" add constraint "deactivation_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_deactivated_by_id_foreign" foreign key ("deactivated_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_ended_by_id_foreign" foreign key ("ended_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_period_check" check (until > starts_at);`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_end_check" check (ended_at is null or until is not null);`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_reason_check" check ("reason" in ('NO_PASSAGE'));`);
    this.addSql(`grant select (pass_id, reason, starts_at, until) on deactivation to port_pass_reader;`);

    this.addSql(`insert into deactivation (id, pass_id, reason, starts_at)
      select uuidv7(), id, coalesce(deactivation_reason, 'NO_PASSAGE'), deactivated_at from pass where deactivated_at is not null;`);
    this.addSql(`update pass set deactivated_until = 'infinity' where deactivated_at is not null;`);

    // Gates are sent every change of what the status of a pass follows from.
    this.addSql(`drop trigger pass_changed on pass;`);
    this.addSql(`create trigger pass_changed after update of kind, issued_at, valid_from, valid_to, made_at, collected_at, cancelled_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);
    // The lock makes two changes of one pass see each other's rows.
    this.addSql(`create function note_deactivation() returns trigger language plpgsql as $$
      declare changed uuid := coalesce(new.pass_id, old.pass_id);
      begin
        perform from pass where id = changed for no key update;
        update pass set
          deactivated_until = (select max(coalesce(d.until, 'infinity')) from deactivation d where d.pass_id = changed),
          (deactivated_at, deactivation_reason) = (select d.starts_at, d.reason from deactivation d
            where d.pass_id = changed and (d.until is null or d.until > now()) order by d.starts_at limit 1)
        where id = changed;
        insert into pass_change (pass_id) values (changed);
        return null;
      end $$;`);
    this.addSql(`create trigger deactivation_changed after insert or delete or update of pass_id, reason, starts_at, until on deactivation
      for each row execute function note_deactivation();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger deactivation_changed on deactivation;`);
    this.addSql(`drop function note_deactivation();`);
    this.addSql(`drop trigger pass_changed on pass;`);
    this.addSql(`create trigger pass_changed after update of valid_from, valid_to, made_at, deactivated_at, cancelled_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);
    this.addSql(`drop table if exists "deactivation" cascade;`);

    this.addSql(`alter table "pass" drop column "deactivated_until";`);
  }

}
