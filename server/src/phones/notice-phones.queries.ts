import { nullable, text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import { NOTICE_PHONE } from './phone-state.sql.js';

/** The phones to which holders are sent notices about their passes: only verified ones, that are still theirs (R-TEL-9). */
export async function noticePhones(database: Database, passIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.rows(
    { id: uuid, phone: nullable(text) },
    sql`select p.id, ${NOTICE_PHONE} phone from pass p where p.id = any(${passIds}::uuid[])`,
  );
  return new Map(rows.flatMap(({ id, phone }) => (phone === null ? [] : [[id, phone] as const])));
}
