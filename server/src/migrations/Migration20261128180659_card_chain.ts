import { Migration } from '@mikro-orm/migrations';

export class Migration20261128180659_card_chain extends Migration {

  override name = 'Migration20261128180659_card_chain';

  override up(): void | Promise<void> {
    this.addSql(`alter table "pass" add "exchanged_from_id" uuid null, add "chain_id" uuid null, add "exchanged_at" timestamptz(3) null;`);
    this.addSql(`alter table "pass" add constraint "pass_exchanged_from_id_foreign" foreign key ("exchanged_from_id") references "pass" ("id") not valid;`);
    this.addSql(`alter table "pass" add constraint "pass_chain_id_foreign" foreign key ("chain_id") references "pass" ("id") not valid;`);
    this.addSql(`alter table "pass" add constraint "pass_chain_check" check ((exchanged_from_id is null) = (chain_id is null)) not valid;`);

    // Gates are sent every change of what the status of a pass follows from.
    this.addSql(`drop trigger pass_changed on pass;`);
    this.addSql(`create trigger pass_changed after update of kind, issued_at, valid_from, valid_to, made_at, collected_at, cancelled_at, exchanged_at, blocked_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);

    // Deactivated or blocked, a card takes the one that comes in its place with it (R-EXC-4). The locks are taken in the order in
    // which cards are issued, as everywhere.
    this.addSql(`create or replace function note_deactivation() returns trigger language plpgsql as $$
      declare changed uuid := coalesce(new.pass_id, old.pass_id);
      begin
        perform from pass where id = changed or (exchanged_from_id = changed and cancelled_at is null) order by id for no key update;
        update pass p set
          deactivated_until = (select max(coalesce(d.until, 'infinity')) from deactivation d where d.pass_id in (p.id, p.exchanged_from_id)),
          (deactivated_at, deactivation_reason) = (select d.starts_at, 'NO_PASSAGE' from deactivation d
            where d.pass_id in (p.id, p.exchanged_from_id) and (d.until is null or d.until > now()) order by d.starts_at limit 1)
        where p.id = changed or (p.exchanged_from_id = changed and p.cancelled_at is null);
        insert into pass_change (pass_id) values (changed);
        return null;
      end $$;`);
    this.addSql(`create or replace function note_hold() returns trigger language plpgsql as $$
      declare changed uuid := coalesce(new.pass_id, old.pass_id);
      begin
        perform from pass where id = changed or (exchanged_from_id = changed and cancelled_at is null) order by id for no key update;
        update pass p set blocked_at = (select min(h.placed_at) from hold h
          where h.pass_id in (p.id, p.exchanged_from_id) and h.lifted_at is null)
        where p.id = changed or (p.exchanged_from_id = changed and p.cancelled_at is null);
        return null;
      end $$;`);
  }

  override down(): void | Promise<void> {
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
    this.addSql(`create or replace function note_hold() returns trigger language plpgsql as $$
      declare changed uuid := coalesce(new.pass_id, old.pass_id);
      begin
        perform from pass where id = changed for no key update;
        update pass set blocked_at = (select min(h.placed_at) from hold h where h.pass_id = changed and h.lifted_at is null)
        where id = changed;
        return null;
      end $$;`);
    this.addSql(`drop trigger pass_changed on pass;`);
    this.addSql(`create trigger pass_changed after update of kind, issued_at, valid_from, valid_to, made_at, collected_at, cancelled_at, blocked_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);
    this.addSql(`alter table "pass" drop constraint "pass_chain_check";`);
    this.addSql(`alter table "pass" drop constraint "pass_exchanged_from_id_foreign";`);
    this.addSql(`alter table "pass" drop constraint "pass_chain_id_foreign";`);
    this.addSql(`alter table "pass" drop column "exchanged_from_id", drop column "chain_id", drop column "exchanged_at";`);
  }

}
