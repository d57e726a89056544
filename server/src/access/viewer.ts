import { grants, grantsEverywhere, type StaffRight } from './staff-roles.js';
import type { BranchCode, StaffRole } from './words.js';

/** Who sends a request. Rules, visibility and masks read this and look up nothing else. */
export type Viewer = Visitor | PendingViewer | SignedInViewer;

/** Not signed in. */
export interface Visitor {
  readonly kind: 'VISITOR';
  /** Network address, for rate limits. */
  readonly address: string;
}

/** Password accepted, second factor pending: may only complete the sign-in, or sign out. */
export interface PendingViewer extends SignedIn {
  readonly kind: 'SECOND_FACTOR_PENDING';
  /** Whether a code must be given, or a second factor set up first. */
  readonly due: 'CODE' | 'SETUP';
}

interface SignedIn {
  readonly address: string;
  readonly accountId: string;
  /** SHA-256 of the session or access token, in hex: identifies this sign-in, but cannot be used to sign in. */
  readonly credential: string;
  /** A bearer token reads; only a session may change the account behind it. */
  readonly by: 'SESSION' | 'TOKEN';
  readonly idleExpiresAt: Date;
  readonly expiresAt: Date;
  readonly remembered: boolean;
}

/** Acts for one company, and owns rows of that company only (R-ACC-1). */
export interface Operator extends SignedIn {
  readonly kind: 'OPERATOR';
  readonly companyId: string;
  /** The general account through which a shared account acts; null for a general account itself (R-REG-7). */
  readonly actsThrough: string | null;
  /** Whether it administers the company: a general account only, never a shared one that acts through it. */
  readonly administersCompany: boolean;
  /** Whether it reads all of the company, not only what it entered and applied for (公司資料讀取權限, R-ACC-1). */
  readonly readsCompany: boolean;
  /** Whether the current consent text was agreed to (R-REG-5). */
  readonly consented: boolean;
}

/** A shared account that acts for no company now; it may bind or choose one (R-REG-7). */
export interface Shared extends SignedIn {
  readonly kind: 'SHARED';
  readonly consented: boolean;
  /** Whether its page was loaded for one company and the session has since switched to another. */
  readonly companySwitched: boolean;
}

/** Works for branches of the port company. Reviewers and police read rows of these unmasked, all others masked. */
export interface Staff extends SignedIn {
  readonly kind: 'STAFF';
  readonly roles: readonly StaffRole[];
  readonly branchCodes: readonly BranchCode[];
}

/** Reads all passes, always masked. */
export interface Analyst extends SignedIn {
  readonly kind: 'ANALYST';
}

/** The system of gates of some branches (R-GATE-1). */
export interface GateSystem extends SignedIn {
  readonly kind: 'GATE';
  readonly branchCodes: readonly BranchCode[];
}

export type SignedInViewer = Operator | Shared | Staff | Analyst | GateSystem;

declare const holdsRight: unique symbol;

/** Staff known to have a right. A distinct type, so that ruling it out does not rule out staff. */
type RightHolder = Staff & { readonly [holdsRight]: true };

/** Whether the viewer is known by a bearer token. */
export function isByToken(viewer: Viewer): boolean {
  return viewer.kind !== 'VISITOR' && viewer.by === 'TOKEN';
}

/** Whether the viewer is staff with this right. */
export function hasRight(viewer: Viewer, right: StaffRight): viewer is RightHolder {
  return viewer.kind === 'STAFF' && grants(viewer.roles, right);
}

/** Whether the viewer is staff with this right in all branches. */
export function hasRightEverywhere(viewer: Viewer, right: StaffRight): boolean {
  return viewer.kind === 'STAFF' && grantsEverywhere(viewer.roles, right);
}

/** Whether the viewer is staff whose work is passes. */
export function worksOnPasses(viewer: Viewer): viewer is RightHolder {
  return hasRight(viewer, 'WORK_ON_PASSES');
}

/** Whether a shared account is behind this, with or without a current company. */
export function isShared(viewer: Viewer): viewer is Operator | Shared {
  return viewer.kind === 'SHARED' || (viewer.kind === 'OPERATOR' && viewer.actsThrough !== null);
}

/** The general account through which a shared account acts now; null for all others. */
export function actsThrough(viewer: Viewer): string | null {
  return viewer.kind === 'OPERATOR' ? viewer.actsThrough : null;
}

/** The account whose entries and applications an operator makes: the general one, also where a shared one acts through it. */
export function actingAccount({ accountId, actsThrough }: Pick<Operator, 'accountId' | 'actsThrough'>): string {
  return actsThrough ?? accountId;
}

/**
 * The accounts whose entries and applications are the viewer's own (R-ACC-1): the acting one, and a shared account itself for
 * what is recorded under its own name.
 */
export function ownAccounts(viewer: Pick<Operator, 'accountId' | 'actsThrough'>): string[] {
  return [...new Set([actingAccount(viewer), viewer.accountId])];
}

/** Key of account and company: a shared account counts as another actor for each of its companies (R-REG-7). */
export function actorOf(viewer: SignedInViewer): string {
  const { accountId } = viewer;
  return viewer.kind === 'OPERATOR' && viewer.actsThrough !== null ? `${accountId}/${viewer.companyId}` : accountId;
}

/** Whether the viewer may read the schema and open the explorer: staff and analysts, and all outside production. */
export function mayReadSchema(viewer: Viewer, { production }: { readonly production: boolean }): boolean {
  return !production || viewer.kind === 'STAFF' || viewer.kind === 'ANALYST';
}
