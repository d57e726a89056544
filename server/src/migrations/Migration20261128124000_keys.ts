import { Migration } from '@mikro-orm/migrations';

export class Migration20261128124000_keys extends Migration {

  override name = 'Migration20261128124000_keys';

  override up(): void | Promise<void> {
    this.addSql(`create table "key_fingerprint" ("id" text not null, "purpose" text not null, "fingerprint" bytea not null, "first_used_at" timestamptz(3) not null, "retired_at" timestamptz(3) null, primary key ("id"));`);

    this.addSql(`alter table "key_fingerprint" add constraint "key_fingerprint_purpose_check" check ("purpose" in ('encryption', 'index', 'passCode'));`);

    // The owner of the table may encrypt what changed with another key, and nothing else. No one else may update at all.
    this.addSql(`create function refuse_change_of_history() returns trigger language plpgsql as $$ begin
      if to_jsonb(new) - 'changes' = to_jsonb(old) - 'changes' and old.changes is not null and new.changes is not null then
        return new;
      end if;
      raise exception '% is append-only', tg_table_name; end $$;`);
    this.addSql('drop trigger history_entry_append_only on history_entry;');
    this.addSql(`create trigger history_entry_append_only before delete or truncate on history_entry
      for each statement execute function refuse_change();`);
    this.addSql(`create trigger history_entry_unchanged before update on history_entry
      for each row execute function refuse_change_of_history();`);
  }

  override down(): void | Promise<void> {
    this.addSql('drop trigger history_entry_unchanged on history_entry;');
    this.addSql('drop trigger history_entry_append_only on history_entry;');
    this.addSql(`create trigger history_entry_append_only before update or delete or truncate on history_entry
      for each statement execute function refuse_change();`);
    this.addSql('drop function refuse_change_of_history();');
    this.addSql(`drop table if exists "key_fingerprint" cascade;`);
  }

}
