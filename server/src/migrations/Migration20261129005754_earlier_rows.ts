import { Migration } from '@mikro-orm/migrations';

/** In both languages, as every reason of the system. */
const COLLECTED = '已有通行紀錄，視為已領證。 Gates had let it in: it counts as collected.';

/**
 * What rows from before reminders and the nightly comparison need, to lose nothing by them. The rows that change are few and
 * found by their indexes, so that no server waits for them.
 */
export class Migration20261129005754_earlier_rows extends Migration {

  override name = 'Migration20261129005754_earlier_rows';

  override up(): void | Promise<void> {
    // R-PRD-7: gates used to open to a card as soon as it was made. One that was let in has left the counter.
    this.addSql(`with used as (
        select p.id, (select min(x.at) from passage x where x.pass_id = p.id and x.at >= p.made_at) as first from pass p
        where p.kind <> 'SINGLE_ENTRY' and p.collected_at is null and p.cancelled_at is null and p.exchanged_from_id is null
          and p.last_passage_at >= p.made_at),
      collected as (update pass p set collected_at = u.first from used u where p.id = u.id and u.first is not null returning p.id)
      insert into history_entry (at, subject, subject_id, action, reason)
        select now(), 'PASS', id, 'COLLECTED', '${COLLECTED}' from collected;`);

    // R-TIME-2: what waits longer than that already would lapse on the first morning, and no company had been reminded.
    this.addSql(`create table "earlier_wait" ("subject_id" uuid not null, "since" timestamptz(3) not null, primary key ("subject_id"));`);
    this.addSql(`insert into earlier_wait (subject_id, since)
      select w.id, now() from (
        select id from pass where kind <> 'SINGLE_ENTRY' and made_at is not null and collected_at is null and cancelled_at is null
        union all select id from application_item where state = 'RETURNED') w
      where not exists (select from reminder r where r.subject_id = w.id);`);

    // R-NOP-3: cards that were deactivated for no passage stand on the list of six months, as if found on that day.
    this.addSql(`with found as (
        select d.pass_id, max(d.starts_at) as at from deactivation d
        where d.reason = 'NO_PASSAGE' and (d.until is null or d.until > now()) group by d.pass_id)
      insert into unused_card (pass_id, company_id, months, compared_on, due_on, announced_at)
        select p.id, p.company_id, 6, (f.at at time zone 'Asia/Taipei')::date, (f.at at time zone 'Asia/Taipei')::date, f.at
        from found f join pass p on p.id = f.pass_id on conflict do nothing;`);

    // R-PRD-1: a server from before branches decided together leaves their approvals as they are when an item is sent in again.
    this.addSql(`create function void_branch_approvals() returns trigger language plpgsql as $$
      begin
        update branch_approval set approved_at = null, approved_by_id = null
          where item_id = new.item_id and approved_at is not null;
        return null;
      end $$;`);
    this.addSql(`create trigger application_step_voids_approvals after insert on application_step
      for each row when (new.action = 'RESUBMIT') execute function void_branch_approvals();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger application_step_voids_approvals on application_step;`);
    this.addSql(`drop function void_branch_approvals();`);
    this.addSql(`drop table if exists "earlier_wait" cascade;`);
  }

}
