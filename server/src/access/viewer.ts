import type { BranchCode, StaffRole } from './words.js';

/** Who asks. Everything a rule, a visibility or a mask may look at stands here; nothing is looked up later. */
export type Viewer = Visitor | HalfSignedIn | SignedInViewer;

/** Not signed in. */
export interface Visitor {
  readonly kind: 'VISITOR';
  /** Network address, for rate limits. */
  readonly address: string;
}

/** Knew the password, and still owes the second factor: may do nothing but that, and leave. */
export interface HalfSignedIn extends SignedIn {
  readonly kind: 'HALF_SIGNED_IN';
  /** A code of the device that is set up, or setting one up. */
  readonly owes: 'CODE' | 'SETUP';
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
  /** The general account through which a shared account acts; null for a general account itself (R-REG-7). */
  readonly actsThrough: string | null;
  /** Whether the consent text in force was agreed to (R-REG-5). */
  readonly consented: boolean;
}

/** A shared account that acts for no company now: it may bind one, or choose (R-REG-7). */
export interface Shared extends SignedIn {
  readonly kind: 'SHARED';
  readonly consented: boolean;
  /** Its page was made for another company than the one it has switched to since. */
  readonly switchedElsewhere: boolean;
}

/** Works for branches of the port company: as reviewer or police their rows in clear, all others masked. */
export interface Staff extends SignedIn {
  readonly kind: 'STAFF';
  readonly roles: readonly StaffRole[];
  readonly branchCodes: readonly BranchCode[];
}

/** Reads all passes, always masked. */
export interface Analyst extends SignedIn {
  readonly kind: 'ANALYST';
}

/** A gate's own system, which speaks for the gates of its branches (R-GATE-1). */
export interface GateSystem extends SignedIn {
  readonly kind: 'GATE';
  readonly branchCodes: readonly BranchCode[];
}

export type SignedInViewer = Operator | Shared | Staff | Analyst | GateSystem;

declare const holdsRole: unique symbol;

/** Staff of whom a role is known; a type of its own, since whoever has not that role may still be staff. */
type RoleHolder = Staff & { readonly [holdsRole]: true };

/** Whether this is staff with one of these roles. */
export function hasRole(viewer: Viewer, ...roles: readonly StaffRole[]): viewer is RoleHolder {
  return viewer.kind === 'STAFF' && roles.some((role) => viewer.roles.includes(role));
}

/** Whether this is staff whose work is passes: reviewers and police. */
export function worksOnPasses(viewer: Viewer): viewer is RoleHolder {
  return hasRole(viewer, 'REVIEWER', 'POLICE_CHECK');
}

/** Whether a shared account is behind this, with or without a current company. */
export function isShared(viewer: Viewer): viewer is Operator | Shared {
  return viewer.kind === 'SHARED' || (viewer.kind === 'OPERATOR' && viewer.actsThrough !== null);
}

/** The general account through which a shared account acts now; null for everybody else. */
export function actsThrough(viewer: Viewer): string | null {
  return viewer.kind === 'OPERATOR' ? viewer.actsThrough : null;
}

/** Who acts for whom: a shared account is somebody else for each of its companies (R-REG-7). */
export function actorOf(viewer: SignedInViewer): string {
  const { accountId } = viewer;
  return viewer.kind === 'OPERATOR' && viewer.actsThrough !== null ? `${accountId}/${viewer.companyId}` : accountId;
}

/** Whether the viewer may ask for the schema and open the explorer: staff and analysts, outside production everybody. */
export function mayReadSchema(viewer: Viewer, { production }: { readonly production: boolean }): boolean {
  return !production || viewer.kind === 'STAFF' || viewer.kind === 'ANALYST';
}
