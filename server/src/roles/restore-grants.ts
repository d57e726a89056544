import type { Client } from 'pg';
import { APP_ROLE, READER_ROLE } from './roles.js';

/** Tables whose rows the server adds and never changes (R-ACC-4). */
const APPEND_ONLY = [
  'audit_entry',
  'history_entry',
  'application_step',
  'monthly_figure',
  'published_month',
  'work_assignment',
  'case_note',
];
const READ_ONLY = ['migration'];

/** What the statements of analysts read. */
const READABLE: Readonly<Record<string, readonly string[] | 'all'>> = {
  branch: 'all',
  port: 'all',
  port_area: 'all',
  pass: 'all',
  pass_area: 'all',
  application: ['id', 'number', 'form', 'branch_code', 'submitted_at'],
  application_item: ['application_id', 'state', 'state_since'],
  fee: ['pass_id', 'amount', 'settlement'],
  gate: ['id', 'code', 'name_zh', 'name_en'],
  monthly_figure: 'all',
  published_month: 'all',
  company: ['id', 'organisation_kind', 'organisation_number', 'name'],
  spot_check: ['pass_id', 'company_id', 'port_id', 'result', 'checked_at', 'lifted_at'],
  deactivation: ['pass_id', 'reason', 'starts_at', 'until', 'ended_at'],
};

/**
 * Gives back what a dump lost that was restored before its roles were there. The migrations grant the same; a table on
 * which a role has any right at all is left as it is, since a newer version may have made it.
 */
export async function restoreGrants(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; app: boolean; reader: boolean }>(
    `select c.relname as name, has_table_privilege($1, c.oid, 'select') as app,
       has_table_privilege($2, c.oid, 'select') or has_any_column_privilege($2, c.oid, 'select') as reader
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    [APP_ROLE, READER_ROLE],
  );
  const lost = rows.filter(({ app }) => !app).map(({ name }) => name);
  if (lost.length > 0) {
    await owner.query(`
      grant usage on schema public to ${APP_ROLE}, ${READER_ROLE};
      grant usage, select on all sequences in schema public to ${APP_ROLE};
      alter default privileges in schema public grant select, insert, update, delete on tables to ${APP_ROLE};
      alter default privileges in schema public grant usage, select on sequences to ${APP_ROLE};`);
  }
  for (const name of lost)
    await owner.query(`grant ${rightsOf(name)} on ${owner.escapeIdentifier(name)} to ${APP_ROLE}`);
  for (const { name } of rows.filter(({ reader }) => !reader)) {
    const columns = READABLE[name];
    if (!columns) continue;
    const part = columns === 'all' ? '' : ` (${columns.map((column) => owner.escapeIdentifier(column)).join(', ')})`;
    await owner.query(`grant select${part} on ${owner.escapeIdentifier(name)} to ${READER_ROLE}`);
  }
}

function rightsOf(table: string): string {
  if (READ_ONLY.includes(table)) return 'select';
  return APPEND_ONLY.includes(table) ? 'select, insert' : 'select, insert, update, delete';
}
