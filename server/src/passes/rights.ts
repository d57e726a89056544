import { hasRight, type Viewer } from '../access/viewer.js';

/** What a viewer may do with a pass, each right by itself (R-ACC-1). */
export interface PassRights {
  /** Read the holder's name and ID number in clear. */
  readonly holder: boolean;
  /** Read the record: company, application, files, passages and checks. */
  readonly record: boolean;
  /** Read which areas it opens. */
  readonly areas: boolean;
  /** Read when it was last used: not for analysts, for whom asking day by day would tell where one holder goes. */
  readonly lastPassage: boolean;
  /** Show the signed code, which opens gates. */
  readonly code: boolean;
  /** Apply for what a form brings to it, or as a reviewer check it. */
  readonly act: boolean;
}

/**
 * @param owned whether the row is one of `ownedPasses(viewer)`, as read with it
 * @param familiar whether it is one of `familiarPasses(viewer)`
 * @param granted whether it is one of `grantedPasses(viewer)`: that shows the holder, and nothing else (R-REI-2)
 */
export function passRights(
  viewer: Viewer,
  { owned, familiar, granted }: { readonly owned: boolean; readonly familiar: boolean; readonly granted: boolean },
): PassRights {
  const acts = viewer.kind === 'OPERATOR' || hasRight(viewer, 'REVIEW');
  const lastPassage = familiar && viewer.kind !== 'ANALYST';
  return { holder: owned || granted, record: owned, areas: familiar, lastPassage, code: owned, act: owned && acts };
}
