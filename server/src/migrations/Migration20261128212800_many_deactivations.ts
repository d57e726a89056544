import { Migration } from '@mikro-orm/migrations';

export class Migration20261128212800_many_deactivations extends Migration {

  override name = 'Migration20261128212800_many_deactivations';

  override up(): void {
    // One statement deactivates many cards, whose passes follow at once. Looked up by their indexes only: a plan made while a table
    // was small would go through all of it for every card.
    this.addSql(`create function note_deactivations() returns trigger language plpgsql set enable_seqscan = off as $$
      declare changed uuid[];
      begin
        if tg_op = 'UPDATE' then
          changed := array(select distinct n.pass_id from changed_deactivation n join former_deactivation o on o.id = n.id
            where (n.pass_id, n.reason, n.starts_at, n.until, n.ended_at) is distinct from (o.pass_id, o.reason, o.starts_at, o.until, o.ended_at));
        else
          changed := array(select distinct pass_id from changed_deactivation);
        end if;
        if changed = '{}' then return null; end if;
        perform from pass where id = any(changed) or (exchanged_from_id = any(changed) and cancelled_at is null)
          order by id for no key update;
        update pass p set
          deactivated_until = (select max(coalesce(d.until, 'infinity')) from deactivation d where d.pass_id in (p.id, p.exchanged_from_id)),
          (deactivated_at, deactivation_reason) = (select d.starts_at, 'NO_PASSAGE' from deactivation d
            where d.pass_id in (p.id, p.exchanged_from_id) and (d.until is null or d.until > now()) order by d.starts_at limit 1)
        where p.id = any(changed) or (p.exchanged_from_id = any(changed) and p.cancelled_at is null);
        insert into pass_change (pass_id) select unnest(changed) order by 1;
        return null;
      end $$;`);
    this.addSql(`drop trigger deactivation_changed on deactivation;`);
    this.addSql(`create trigger deactivation_inserted after insert on deactivation
      referencing new table as changed_deactivation for each statement execute function note_deactivations();`);
    this.addSql(`create trigger deactivation_updated after update on deactivation
      referencing old table as former_deactivation new table as changed_deactivation for each statement execute function note_deactivations();`);
    this.addSql(`create trigger deactivation_deleted after delete on deactivation
      referencing old table as changed_deactivation for each statement execute function note_deactivations();`);
  }

  override down(): void {
    this.addSql(`drop trigger deactivation_inserted on deactivation;`);
    this.addSql(`drop trigger deactivation_updated on deactivation;`);
    this.addSql(`drop trigger deactivation_deleted on deactivation;`);
    this.addSql(`create trigger deactivation_changed after insert or delete or update of pass_id, reason, starts_at, until, ended_at on deactivation
      for each row execute function note_deactivation();`);
    this.addSql(`drop function note_deactivations();`);
  }

}
