import { CompiledQuery } from 'kysely';
import type { TestApp } from './app.js';

/** Runs a statement with `$1` placeholders past the server, and returns its rows as the driver gives them. */
export async function rowsOf<Row extends object>(app: TestApp, text: string, ...values: unknown[]): Promise<Row[]> {
  const { orm } = app.services;
  const result = await orm.em.fork().getKysely().executeQuery<Row>(CompiledQuery.raw(text, values));
  return result.rows;
}
