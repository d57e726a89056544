import type { BranchCode } from '../ports/branch.entity.js';

/** Who asks. Everything a rule, a visibility or a mask may look at stands here; nothing is looked up later. */
export type Viewer = Visitor | Operator | Staff | Analyst;

/** Not signed in. */
export interface Visitor {
  readonly kind: 'VISITOR';
  /** Network address, for rate limits. */
  readonly address: string;
}

interface SignedIn {
  readonly address: string;
  readonly accountId: string;
  /** SHA-256 of the session's or access token, in hex: names this sign-in without being able to repeat it. */
  readonly credential: string;
  /** A bearer token reads; only a session may change the account behind it. */
  readonly by: 'SESSION' | 'TOKEN';
  readonly idleExpiresAt: Date;
  readonly expiresAt: Date;
  readonly remembered: boolean;
}

/** Acts for one company: what is that company's is owned, all else is not (R-ACC-1). */
export interface Operator extends SignedIn {
  readonly kind: 'OPERATOR';
  readonly companyId: string;
  /** Whether the consent text in force was agreed to (R-REG-5). */
  readonly consented: boolean;
}

/** Reviews for branches: their rows in clear, all others masked. */
export interface Staff extends SignedIn {
  readonly kind: 'STAFF';
  readonly branchCodes: readonly BranchCode[];
}

/** Reads all passes, always masked. */
export interface Analyst extends SignedIn {
  readonly kind: 'ANALYST';
}

export type SignedInViewer = Operator | Staff | Analyst;

/** Whether the viewer may ask for the schema and open the explorer: staff and analysts, outside production everybody. */
export function mayReadSchema(viewer: Viewer, { production }: { readonly production: boolean }): boolean {
  return !production || viewer.kind === 'STAFF' || viewer.kind === 'ANALYST';
}
