import { existsSync, readFileSync } from 'node:fs';
import type { TestApp } from '../app.js';
import { readRows } from '../read-rows.js';
import { SECRETS } from '../secrets.js';

/** Where personal values of the world's company B would be a leak, with what stands there. */
export interface SearchedPlace {
  readonly place: string;
  readonly text: string;
}

/** What is stored encrypted, and so must stand nowhere in a dump. */
const ENCRYPTED = [SECRETS.idNumber];

/** The places in which personal values are found, of all that are searched. */
export function canariesIn(places: readonly SearchedPlace[]): string[] {
  return places.flatMap(({ place, text }) => {
    const sought = place.startsWith('table ') ? ENCRYPTED : Object.values(SECRETS);
    return sought
      .filter((value) => text.includes(value) || text.includes(hexOf(value)))
      .map((value) => `${place}: ${value}`);
  });
}

/** As PostgreSQL writes bytes. */
const hexOf = (value: string): string => Buffer.from(value).toString('hex');

/** Log, metrics, payloads of jobs, every table that the server may read, and the database's own log. */
export async function searchedPlaces(
  app: TestApp,
  metricsToken: string,
  databaseLog?: string,
): Promise<SearchedPlace[]> {
  const authorization = `Bearer ${metricsToken}`;
  const metrics = await app.send({}, { method: 'GET', url: '/metrics', headers: { authorization } });
  return [
    { place: 'log', text: app.logs.join('') },
    { place: 'metrics', text: metrics.body },
    { place: 'payloads of jobs', text: await textOf(app, 'select data::text as row from pgboss.job') },
    ...(databaseLog && existsSync(databaseLog)
      ? [{ place: 'log of PostgreSQL', text: readFileSync(databaseLog, 'utf8') }]
      : []),
    ...(await tables(app)),
  ];
}

async function tables(app: TestApp): Promise<SearchedPlace[]> {
  const found = await readRows<{ name: string }>(app.services.database, {
    text: `select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, 'select') order by 1`,
    values: [],
  });
  return Promise.all(
    found.map(async ({ name }) => ({
      place: `table ${name}`,
      text: await textOf(app, `select t::text as row from ${name} t`),
    })),
  );
}

async function textOf(app: TestApp, text: string): Promise<string> {
  const rows = await readRows<{ row: string | null }>(app.services.database, { text, values: [] });
  return rows.map(({ row }) => row).join('\n');
}
