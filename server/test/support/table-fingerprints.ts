import type { TestApp } from './app.js';
import { rowsOf } from './rows.js';

/** Every table that submitting, deciding or issuing may write to. */
const TABLES = [
  'application',
  'application_area',
  'application_attachment',
  'application_draft',
  'application_item',
  'application_step',
  'history_entry',
  'idempotency_key',
  'message',
  'number_sequence',
  'pass',
  'pass_area',
  'pass_change',
  'person',
  'person_attachment',
  'single_entry_grant',
  'single_entry_slot',
  'spot_check',
  'work_claim',
];

/** Row count and checksum of each table. Equal fingerprints mean that nothing was written. */
export async function tableFingerprints(app: TestApp): Promise<Record<string, string>> {
  const parts = TABLES.map(
    (
      table,
    ) => `select '${table}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, ';' order by t::text), ''))
      as value from ${table} t`,
  );
  const rows = await rowsOf<{ name: string; value: string }>(app, parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
