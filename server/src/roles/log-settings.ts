import type { ClientBase } from 'pg';

/**
 * What keeps people's data out of PostgreSQL's own log: it writes statements that fail, with the values in them, and the
 * rows and keys they failed on. These settings need a superuser, or one who was granted them (`grant set on parameter`).
 */
export const logSettings = {
  // No errors, which name malformed values in their sentence; the server logs their codes. Lock waits and the like stay.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const;

/** Sets them for one connection, as far as its user may. */
export async function hush(client: ClientBase): Promise<void> {
  await client.query(
    `select set_config(name, value, false) from unnest($1::text[], $2::text[]) as wanted (name, value)
     where has_parameter_privilege(name, 'SET')`,
    [Object.keys(logSettings), Object.values(logSettings)],
  );
}
