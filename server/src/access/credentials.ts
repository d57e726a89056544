import type DataLoader from 'dataloader';
import { arrayOf, boolean, bytes, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { ACCOUNT_KINDS, BRANCH_CODES, STAFF_ROLES } from './words.js';

/** The account behind a session or access token that is good now. */
export const CredentialRow = {
  token_hash: bytes,
  account_id: uuid,
  kind: oneOf(ACCOUNT_KINDS),
  company_id: nullable(uuid),
  /** The general account through which a shared account acts now, if it may be entered itself. */
  acts_through: nullable(uuid),
  /** Of a general account that acts for its company itself. */
  administers_company: boolean,
  /** Of the account that acts for the company: the general one, also where a shared account acts through it (R-ACC-1). */
  reads_company: boolean,
  branch_codes: arrayOf(oneOf(BRANCH_CODES)),
  staff_roles: arrayOf(oneOf(STAFF_ROLES)),
  has_second_factor: boolean,
  second_factor_pending: boolean,
  consent_version: nullable(text),
  remembered: boolean,
  idle_expires_at: timestamp,
  expires_at: timestamp,
  /** Of an access token. */
  last_used_at: nullable(timestamp),
};
export type CredentialRow = RowOf<typeof CredentialRow>;

export type CredentialLookup = DataLoader<Buffer, CredentialRow | undefined>;

/** Finds the accounts behind token hashes, anew for every request. */
export interface CredentialLookups {
  readonly SESSION: CredentialLookup;
  readonly TOKEN: CredentialLookup;
}
