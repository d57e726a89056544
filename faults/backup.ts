import pg from 'pg';

/** All rows of one moment, by table, each as PostgreSQL writes a row as text. */
export type Backup = ReadonlyMap<string, readonly string[]>;

/** What the next start makes by itself, or must not come back. */
const MADE_ANEW = ['migration'];
const PORTION = 500;

const TABLES = `select quote_ident(c.relname) as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`;

/** Reads all tables in one transaction, as `pg_dump` does; the binaries that come with npm have no `pg_dump`. */
export async function backUp(url: string): Promise<Backup> {
  return withClient(url, async (client) => {
    await client.query('begin isolation level repeatable read, read only');
    const backup = new Map<string, string[]>();
    for (const name of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      backup.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    await client.query('commit');
    return backup;
  });
}

/** Puts the rows into a database that was migrated and never used. */
export async function restore(url: string, backup: Backup): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('begin');
    // No triggers and no checks of references: the rows are those of one moment.
    await client.query('set local session_replication_role = replica');
    const tables = await tablesOf(client);
    await client.query(`truncate ${tables.join(', ')}`);
    for (const [name, rows] of backup) {
      for (let at = 0; at < rows.length; at += PORTION) {
        await client.query(`insert into ${name} select (r::${name}).* from unnest($1::text[]) r`, [
          rows.slice(at, at + PORTION),
        ]);
      }
    }
    const { rows: sequences } = await client.query<{ set: string }>(
      `select format('select setval(%L, coalesce((select max(%I) from %s), 0) + 1, false)',
           pg_get_serial_sequence(c.oid::regclass::text, a.attname), a.attname, c.oid::regclass) as set
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
           and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`,
    );
    for (const { set } of sequences) await client.query(set);
    await client.query('commit');
  });
}

/** The number of rows of each table. */
export function sizesOf(backup: Backup): Record<string, number> {
  return Object.fromEntries([...backup].map(([name, rows]) => [name, rows.length]));
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  return rows.map(({ name }) => name).filter((name) => !MADE_ANEW.includes(name));
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
