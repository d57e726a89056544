import { Migration } from '@mikro-orm/migrations';

/**
 * Holds of cards, and since when a pass is blocked by any of them.
 *
 * A server of the version before knows no holds. The columns that it reads of deactivations name the only reason it knows.
 */
export class Migration20261128144928_card_holds extends Migration {

  override name = 'Migration20261128144928_card_holds';

  override up(): void | Promise<void> {
    this.addSql(`create table "hold" ("id" uuid not null, "pass_id" uuid not null, "office" text not null, "branch_code" text null, "cause" text not null, "reason" text not null, "placed_at" timestamptz(3) not null, "placed_by_id" uuid not null, "lifted_at" timestamptz(3) null, "lifted_by_id" uuid null, "lift_reason" text null, primary key ("id"));`);
    this.addSql(`create index "hold_pass_index" on "hold" ("pass_id", "placed_at");`);
    this.addSql(`create unique index "hold_company_unique" on "hold" ("pass_id") where "lifted_at" is null and "branch_code" is null;`);
    this.addSql(`create unique index "hold_branch_unique" on "hold" ("pass_id", "branch_code") where "lifted_at" is null;`);

    this.addSql(`alter table "pass" add "blocked_at" timestamptz(3) null;`);

    this.addSql(`alter table "deactivation" drop constraint "deactivation_reason_check";`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_reason_check" check ("reason" in ('BRANCH_DECISION', 'NO_PASSAGE')) not valid;`);

    this.addSql(`alter table "hold" add constraint "hold_pass_id_foreign" foreign key ("pass_id") references "pass" ("id");`);
    this.addSql(`alter table "hold" add constraint "hold_branch_code_foreign" foreign key ("branch_code") references "branch" ("code") on delete set null;`);
    this.addSql(`alter table "hold" add constraint "hold_placed_by_id_foreign" foreign key ("placed_by_id") references "account" ("id");`);
    this.addSql(`alter table "hold" add constraint "hold_lifted_by_id_foreign" foreign key ("lifted_by_id") references "account" ("id") on delete set null;`);
    this.addSql(`alter table "hold" add constraint "hold_branch_check" check ((office = 'BRANCH') = (branch_code is not null));`);
    this.addSql(`alter table "hold" add constraint "hold_office_check" check ("office" in ('COMPANY', 'BRANCH'));`);
    this.addSql(`alter table "hold" add constraint "hold_cause_check" check ("cause" in ('LOST', 'STOLEN', 'HOLDER_LEFT', 'OTHER', 'LENT_CARD', 'RULE_VIOLATION', 'SECURITY_RISK', 'POLICE_REQUEST', 'FALSE_DATA'));`);

    // Gates are sent every change of what the status of a pass follows from.
    this.addSql(`drop trigger pass_changed on pass;`);
    this.addSql(`create trigger pass_changed after update of kind, issued_at, valid_from, valid_to, made_at, collected_at, cancelled_at, blocked_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);
    this.addSql(`drop trigger deactivation_changed on deactivation;`);
    this.addSql(`create trigger deactivation_changed after insert or delete or update of pass_id, reason, starts_at, until, ended_at on deactivation
      for each row execute function note_deactivation();`);
    this.addSql(`grant select (ended_at) on deactivation to port_pass_reader;`);
    this.addSql(`create or replace function note_deactivation() returns trigger language plpgsql as $$
      declare changed uuid := coalesce(new.pass_id, old.pass_id);
      begin
        perform from pass where id = changed for no key update;
        update pass set
          deactivated_until = (select max(coalesce(d.until, 'infinity')) from deactivation d where d.pass_id = changed),
          (deactivated_at, deactivation_reason) = (select d.starts_at, 'NO_PASSAGE' from deactivation d
            where d.pass_id = changed and (d.until is null or d.until > now()) order by d.starts_at limit 1)
        where id = changed;
        insert into pass_change (pass_id) values (changed);
        return null;
      end $$;`);
    // The lock makes two changes of one pass see each other's rows.
    this.addSql(`create function note_hold() returns trigger language plpgsql as $$
      declare changed uuid := coalesce(new.pass_id, old.pass_id);
      begin
        perform from pass where id = changed for no key update;
        update pass set blocked_at = (select min(h.placed_at) from hold h where h.pass_id = changed and h.lifted_at is null)
        where id = changed;
        return null;
      end $$;`);
    this.addSql(`create trigger hold_changed after insert or delete or update of pass_id, placed_at, lifted_at on hold
      for each row execute function note_hold();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "hold" cascade;`);
    this.addSql(`drop function note_hold();`);
    this.addSql(`drop trigger deactivation_changed on deactivation;`);
    this.addSql(`create trigger deactivation_changed after insert or delete or update of pass_id, reason, starts_at, until on deactivation
      for each row execute function note_deactivation();`);
    this.addSql(`drop trigger pass_changed on pass;`);
    this.addSql(`create trigger pass_changed after update of kind, issued_at, valid_from, valid_to, made_at, collected_at, cancelled_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);

    this.addSql(`alter table "deactivation" drop constraint "deactivation_reason_check";`);
    this.addSql(`alter table "deactivation" add constraint "deactivation_reason_check" check ("reason" in ('NO_PASSAGE'));`);

    this.addSql(`alter table "pass" drop column "blocked_at";`);
  }

}
