import { publishEnum } from '../shared/enums.js';
import { type Sql, sql } from '../shared/sql.js';

export const LAST_SIGN_INS = ['NEVER', 'LONG_AGO'] as const;
export type LastSignIn = (typeof LAST_SIGN_INS)[number];

export const LastSignInEnum = publishEnum<LastSignIn>(
  'LastSignIn',
  'Accounts that can sign in, by when they last did.',
  {
    NEVER: '從未登入: has a password and has never signed in.',
    LONG_AGO: '90天以上未登入: last signed in 90 days ago or earlier.',
  },
);

const LONG_MS = 90 * 24 * 60 * 60_000;

/** Accounts `a` that are in use by their state, and by their last sign-in are not. */
export function lastSignInIs(last: LastSignIn, now: Date): Sql {
  return last === 'NEVER'
    ? sql`a.last_sign_in_at is null`
    : sql`a.last_sign_in_at <= ${new Date(now.getTime() - LONG_MS)}::timestamptz`;
}
