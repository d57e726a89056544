import { Migration } from '@mikro-orm/migrations';

/** Columns with the index of a number, by their tables. */
const INDEXES = {
  person: 'id_index',
  pass: 'holder_id_index',
  application_item: 'holder_id_index',
  single_entry_slot: 'holder_id_index',
  card_disclosure: 'holder_id_index',
};

export class Migration20261128152714_replaced_index extends Migration {

  override name = 'Migration20261128152714_replaced_index';

  override up(): void | Promise<void> {
    this.addSql(`create table "replaced_index" ("old_index" bytea not null, "new_index" bytea not null, "key_id" text not null, "replaced_at" timestamptz(3) not null, primary key ("old_index"));`);
    this.addSql(`create index "replaced_index_new_index" on "replaced_index" ("new_index");`);

    // While an index key is replaced: a row that still brings the old index of a number that has a new one gets the new one.
    // The lock is that of `shared/advisory-locks.ts`, which indexing anew holds alone.
    this.addSql(`create function use_new_index() returns trigger language plpgsql as $$
      declare replaced bytea;
      begin
        perform pg_advisory_xact_lock_shared(7316005);
        if tg_table_name = 'person' then
          select new_index into replaced from replaced_index where old_index = new.id_index;
          if found then new.id_index := replaced; end if;
        else
          select new_index into replaced from replaced_index where old_index = new.holder_id_index;
          if found then new.holder_id_index := replaced; end if;
        end if;
        return new;
      end $$;`);
    for (const [table, column] of Object.entries(INDEXES)) {
      this.addSql(`create trigger ${table}_uses_new_index before insert or update of ${column} on ${table}
        for each row execute function use_new_index();`);
    }
  }

  override down(): void | Promise<void> {
    for (const table of Object.keys(INDEXES)) this.addSql(`drop trigger ${table}_uses_new_index on ${table};`);
    this.addSql('drop function use_new_index();');
    this.addSql(`drop table if exists "replaced_index" cascade;`);
  }

}
