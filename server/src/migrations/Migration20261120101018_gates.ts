import { Migration } from '@mikro-orm/migrations';

/** Passages lie in a table per month from this one to that; what is older or newer lies in one of its own. */
const FIRST_MONTH = '2026-01-01';
const LAST_MONTH = '2031-12-01';

/** Gates, the passages they report, and the feed of what changed about passes (R-GATE-1). */
export class Migration20261120101018_gates extends Migration {
  override name = 'Migration20261120101018_gates';

  override up(): void {
    this.addSql(
      `create table "gate" ("id" uuid not null, "code" text not null, "area_id" smallint not null, "name_zh" text not null, "name_en" text not null, "created_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "gate" add constraint "gate_code_unique" unique ("code");`);
    this.addSql(
      `alter table "gate" add constraint "gate_area_id_foreign" foreign key ("area_id") references "port_area" ("id");`,
    );
    this.addSql(`alter table "pass" add "last_passage_at" timestamptz(3) null;`);
    this.addSql(`alter table "access_token" add "last_used_at" timestamptz(3) null;`);
    this.addSql(`alter table "history_entry" drop constraint "history_entry_subject_check";`);
    this.addSql(
      `alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION', 'GATE'));`,
    );

    // Ids of events apart from the passages: an event is stored once whichever month it is said to be of. No other index
    // of them is needed.
    this.addSql('create table passage_event (event_id uuid primary key);');
    this.addSql(`create table passage (event_id uuid not null, at timestamptz(3) not null, pass_number text not null,
      pass_id uuid null, gate_id uuid not null, direction text not null check (direction in ('IN', 'OUT')),
      reported_at timestamptz(3) not null, account_id uuid not null) partition by range (at);`);
    this.addSql('create index passage_pass_index on passage (pass_id, at desc);');
    this.addSql('create table passage_other partition of passage default;');
    this.addSql(`do $$ declare month date := '${FIRST_MONTH}'; begin
      while month <= '${LAST_MONTH}' loop
        execute format('create table passage_%s partition of passage for values from (%L) to (%L)',
          to_char(month, 'YYYY_MM'), month::timestamp at time zone 'Asia/Taipei',
          (month + interval '1 month')::timestamp at time zone 'Asia/Taipei');
        month := month + interval '1 month';
      end loop; end $$;`);

    // Written by the database itself: whatever changes a pass, its gates hear of it. The transaction tells which changes
    // are settled: a cursor never passes one that is still being written.
    this.addSql(`create table pass_change (transaction xid8 not null default pg_current_xact_id(),
      id bigserial not null, pass_id uuid not null, primary key (transaction, id));`);
    this.addSql(`create function note_pass_change() returns trigger language plpgsql as $$
      begin insert into pass_change (pass_id) values (new.id); return null; end $$;`);
    this.addSql(`create function note_pass_area_change() returns trigger language plpgsql as $$
      begin insert into pass_change (pass_id) values (coalesce(new.pass_id, old.pass_id)); return null; end $$;`);
    this.addSql(`create trigger pass_inserted after insert on pass for each row execute function note_pass_change();`);
    this.addSql(`create trigger pass_changed after update of valid_from, valid_to, made_at, deactivated_at, cancelled_at
      on pass for each row when (old is distinct from new) execute function note_pass_change();`);
    // Areas that come with a new pass are told with it.
    this.addSql(`create trigger pass_area_changed after delete or update on pass_area
      for each row execute function note_pass_area_change();`);
    this.addSql('insert into pass_change (pass_id) select id from pass order by issued_at, id;');
  }

  override down(): void {
    this.addSql('drop trigger pass_area_changed on pass_area; drop trigger pass_changed on pass;');
    this.addSql('drop trigger pass_inserted on pass; drop function note_pass_change(); drop function note_pass_area_change();');
    this.addSql('drop table pass_change; drop table passage; drop table passage_event;');
    this.addSql(`drop table if exists "gate" cascade;`);
    this.addSql(`alter table "pass" drop column "last_passage_at";`);
    this.addSql(`alter table "access_token" drop column "last_used_at";`);
    this.addSql(`alter table "history_entry" drop constraint "history_entry_subject_check";`);
    this.addSql(
      `alter table "history_entry" add constraint "history_entry_subject_check" check ("subject" in ('COMPANY', 'ACCOUNT', 'PERSON', 'PASS', 'APPLICATION')) not valid;`,
    );
  }
}
