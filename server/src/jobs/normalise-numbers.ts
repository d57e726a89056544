import { isPhone, normalisePhone } from '../shared/phone-numbers.js';
import { filled, text, uuid } from '../shared/rows.js';
import { type Database, raw, sql } from '../shared/sql.js';

const BATCH = 500;

/** Where an earlier version stored phone numbers as they were typed. */
const COLUMNS = [
  ['company', 'phone'],
  ['company', 'fax'],
  ['registration', 'company_phone'],
  ['registration', 'company_fax'],
] as const;

/**
 * Brings what earlier versions stored to its one form: phone numbers, in portions (R-TEL-1), and the kind of
 * organisations registered by eight digits (R-ID-2). The version of a row stays, so that no open form is out of date for it.
 * A number that cannot be read as one stays as it was typed. Run again it changes nothing.
 */
export async function normaliseNumbers(database: Database): Promise<void> {
  const isUbn = sql`organisation_kind = 'AGENCY' and organisation_number ~ '^[0-9]{8}$'`;
  await database.change(sql`update registration set organisation_kind = 'UBN' where ${isUbn}`);
  await database.change(sql`update company c set organisation_kind = 'UBN' where ${isUbn} and not exists (
    select from company o where o.organisation_kind = 'UBN' and o.organisation_number = c.organisation_number)`);
  for (const [table, column] of COLUMNS) {
    let after: string | undefined = '00000000-0000-0000-0000-000000000000';
    while (after) after = await normaliseBatch(database, table, column, after);
  }
}

async function normaliseBatch(database: Database, tableName: string, columnName: string, after: string) {
  const [table, column] = [raw(tableName), raw(columnName)];
  const rows = await database.rows(
    { id: uuid, typed: filled(text) },
    sql`select id, ${column} typed from ${table}
      where id > ${after} and ${column} !~ '^0[0-9]+(#[0-9]+)?$' order by id limit ${BATCH}`,
  );
  for (const { id, typed } of rows) {
    const number = normalisePhone(typed);
    if (!isPhone(number)) continue;
    await database.change(sql`update ${table} set ${column} = ${number} where id = ${id} and ${column} = ${typed}`);
  }
  return rows.at(-1)?.id;
}
