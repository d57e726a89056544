import { Migration } from '@mikro-orm/migrations';

/** Role of the server: reads and writes rows, but changes no table and no audit row. */
const APP = 'port_pass_app';
/** Role of analysts' statements: reads what the analysts' part of the schema shows. */
const READER = 'port_pass_reader';

function role(name: string): string {
  return `do $$ begin create role ${name} nologin; exception when duplicate_object or unique_violation then null; end $$;`;
}

/** What the database itself refuses, whatever the server does. */
export class Migration20261120061000_guards extends Migration {
  override name = 'Migration20261120061000_guards';

  override up(): void {
    this.addSql(
      'create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);',
    );
    this.addSql('create index rate_limit_expire_index on rate_limit (expire);');

    // Audit rows are append-only, for the owner of the tables too (R-ACC-4).
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'audit rows are append-only'; end $$;`);
    this.addSql(`create trigger audit_entry_append_only before update or delete or truncate on audit_entry
      for each statement execute function refuse_change();`);

    for (const name of [APP, READER]) {
      this.addSql(role(name));
      this.addSql(`grant ${name} to current_user;`);
      this.addSql(`grant usage on schema public to ${name};`);
    }
    this.addSql(`grant select, insert, update, delete on all tables in schema public to ${APP};`);
    this.addSql(`grant usage, select on all sequences in schema public to ${APP};`);
    this.addSql(`revoke update, delete on audit_entry from ${APP};`);
    this.addSql(`revoke insert, update, delete on migration from ${APP};`);
    this.addSql(
      `alter default privileges in schema public grant select, insert, update, delete on tables to ${APP};`,
    );
    this.addSql(`alter default privileges in schema public grant usage, select on sequences to ${APP};`);
    this.addSql(`grant select on branch, port, port_area, pass, pass_area to ${READER};`);
    this.addSql(`grant select (id, number) on application to ${READER};`);
    this.addSql(`grant select (id, organisation_kind, organisation_number, name) on company to ${READER};`);
  }

  override down(): void {
    this.addSql('drop trigger audit_entry_append_only on audit_entry; drop function refuse_change();');
    this.addSql('drop table rate_limit;');
  }
}
