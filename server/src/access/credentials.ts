import type DataLoader from 'dataloader';
import type { DatabaseTime } from '../shared/sql.js';
import type { AccountKind, BranchCode, StaffRole } from './words.js';

/** The account behind a session or access token that is good now. */
export interface CredentialRow {
  token_hash: string;
  account_id: string;
  kind: AccountKind;
  company_id: string | null;
  /** The general account through which a shared account acts now, if it may be entered itself. */
  acts_through: string | null;
  branch_codes: BranchCode[];
  staff_roles: StaffRole[];
  has_second_factor: boolean;
  second_factor_pending: boolean;
  consent_version: string | null;
  remembered: boolean;
  idle_expires_at: DatabaseTime;
  expires_at: DatabaseTime;
  /** Of an access token. */
  last_used_at: DatabaseTime | null;
}

export type CredentialLookup = DataLoader<Buffer, CredentialRow | undefined>;

/** Finds the accounts behind token hashes, anew for every request. */
export interface CredentialLookups {
  readonly SESSION: CredentialLookup;
  readonly TOKEN: CredentialLookup;
}
