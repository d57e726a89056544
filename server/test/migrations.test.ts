import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { describe, expect, it } from 'vitest';
import { createIndexConcurrently } from '../src/migrations/create-index.js';
import { migrations } from '../src/migrations/list.js';
import { lastRelease } from './support/last-release.js';
import { migrationErrors } from './support/migration-rules.js';

const FOLDER = join(import.meta.dirname, '..', 'src', 'migrations');
const landed: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(FOLDER, 'landed.json'), 'utf8'));
const files = readdirSync(FOLDER).filter((name) => /^Migration\d+_.*\.ts$/.test(name));

function hashOf(file: string): string {
  const text = readFileSync(join(FOLDER, file), 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text).digest('hex');
}

describe('the migrations', () => {
  it('that have landed are never changed, renamed or removed', () => {
    const changed = Object.entries(landed).filter(([file, hash]) => !files.includes(file) || hashOf(file) !== hash);
    expect(
      changed.map(
        ([file]) => `${file} was changed, and databases that ran it would never notice: restore it and write another.`,
      ),
    ).toEqual([]);
  });

  it('are all listed in migrations/landed.json', () => {
    const missing = files.filter((file) => !(file in landed));
    expect(missing.map((file) => `${file} is not: once it is final, run npm run migration:land.`)).toEqual([]);
  });

  it('run in the order of their names, all of them', () => {
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  });

  it('since the last release leave the version before able to serve, and hold up none of its requests', async () => {
    const errors: string[] = [];
    for (const { name, class: Made } of migrations.filter((one) => !lastRelease.migrations.includes(one.name))) {
      errors.push(...(await migrationErrors(name, new Made(undefined as never, undefined as never))));
    }
    expect(errors).toEqual([]);
  });
});

describe('a migration', () => {
  class Trial extends Migration {
    constructor(
      readonly statements: readonly string[],
      readonly transactional = true,
    ) {
      super(undefined as never, undefined as never);
    }
    override isTransactional = () => this.transactional;
    override up(): void {
      for (const statement of this.statements) this.addSql(statement);
    }
  }

  it.each([
    'create index "pass_x_index" on "pass" ("x");',
    'create unique index x on public.pass (x)',
    'alter table "pass" add constraint "x" unique ("x");',
    `alter table "pass" add constraint "x" check ("kind" in ('A'));`,
    'alter table "pass" add constraint "x" foreign key ("x") references "port" ("id");',
    'alter table "pass" add "x" int not null;',
    'alter table "pass" add column x int not null, add y int null;',
    'alter table "pass" alter column "kind" type varchar(9) using ("kind"::varchar(9));',
    'alter table "pass" alter column "kind" set not null;',
    'alter table "pass" drop column "kind";',
    'alter table "pass" rename column "kind" to "sort";',
    'alter table "pass" rename to "permit";',
    'drop table if exists "pass" cascade;',
    'update pass set collected_at = made_at where made_at is not null;',
    'insert into application_item (id) select id from application',
    'create index concurrently x on pass (x)',
  ])('is refused with: %s', async (statement) => {
    expect(await migrationErrors('Migration1_trial', new Trial([statement]))).toHaveLength(1);
  });

  it('may add tables, columns, constraints that are not yet checked, and indexes in a migration of their own', async () => {
    const additions = [
      'create table "mark" ("id" uuid not null, primary key ("id"));',
      'alter table "mark" add constraint "mark_id_check" check (id is not null);',
      'create index "mark_index" on "mark" ("id");',
      `insert into mark (id) values (gen_random_uuid());`,
      'alter table "pass" add "x" int null, add "y" int not null default 0;',
      'alter table "pass" add constraint "x" check ("x" > 0) not valid;',
      'alter table "pass" validate constraint "x";',
    ];
    expect(await migrationErrors('Migration1_trial', new Trial(additions))).toEqual([]);
    const index = new Trial([], false);
    index.up = () => createIndexConcurrently(index, 'pass_x_index', 'on pass (x)');
    expect(await migrationErrors('Migration1_trial', index)).toEqual([]);
  });

  it('may drop in a migration that says that it contracts, a release later', async () => {
    const drop = ['alter table "pass" drop column "kind";'];
    expect(await migrationErrors('Migration1_contract_kind', new Trial(drop))).toEqual([]);
  });
});
