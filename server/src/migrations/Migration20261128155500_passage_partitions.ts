import { Migration } from '@mikro-orm/migrations';

export class Migration20261128155500_passage_partitions extends Migration {

  override name = 'Migration20261128155500_passage_partitions';

  override up(): void | Promise<void> {
    // The server may not make tables: this does it for the owner, for the month given and the 24 that follow. What has
    // fallen into the partition of all other times moves. Attaching leaves readers and writers of the table alone.
    this.addSql(`create function make_passage_partitions(since timestamptz) returns void language plpgsql security definer
      set search_path = public, pg_temp set lock_timeout = '2s' as $$
      declare
        month date; part text; lower timestamptz; upper timestamptz;
      begin
        if since > now() + interval '30 years' then raise exception 'too far ahead'; end if;
        perform pg_advisory_xact_lock(7316006);
        for n in 0..24 loop
          month := date_trunc('month', since at time zone 'Asia/Taipei') + make_interval(months => n);
          part := 'passage_' || to_char(month, 'YYYY_MM');
          continue when to_regclass('public.' || part) is not null;
          lower := month::timestamp at time zone 'Asia/Taipei';
          upper := (month + interval '1 month')::timestamp at time zone 'Asia/Taipei';
          execute format('create table public.%I (like public.passage including all)', part);
          execute format('with moved as (delete from public.passage_other where at >= %L and at < %L returning *)
            insert into public.%I select * from moved', lower, upper, part);
          execute format('alter table public.passage attach partition public.%I for values from (%L) to (%L)', part, lower, upper);
        end loop;
      end $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql('drop function make_passage_partitions(timestamptz);');
  }

}
