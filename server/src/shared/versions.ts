import { ErrorCode, refuse } from './errors.js';

/**
 * Refuses with CONFLICT at `version` if a row has changed since the caller read it in that version. The row must be
 * locked, so that it cannot change between this and what follows.
 */
export function refuseStale(row: { readonly version: number }, version: number | null): void {
  if (row.version !== version) refuse(ErrorCode.CONFLICT, 'version');
}
