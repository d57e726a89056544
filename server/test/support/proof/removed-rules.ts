import { vi } from 'vitest';
import * as masking from '../../../src/access/masking.js';
import * as visibility from '../../../src/access/visibility.js';
import { sql } from '../../../src/shared/sql.js';

/** Masks and conditions on rows without each of which the walk meets a personal value. It does not need the others of their files. */
export const MASKS = ['maskIdNumber', 'hideIdNumber', 'maskName'] as const satisfies readonly (keyof typeof masking)[];
export const CONDITIONS = [
  'ownedPasses',
  'ownedPeople',
  'ownedDrafts',
  'grantedPasses',
  'familiarPasses',
  'listedApplications',
  'familiarApplications',
  'visiblePeople',
  'visibleApplications',
  'visibleSuspensions',
  'visibleHistory',
] as const satisfies readonly (keyof typeof visibility)[];

/** Lets a mask show everything until it is restored. */
export function withoutMask(name: (typeof MASKS)[number]): () => void {
  const spy = vi.spyOn(masking, name).mockImplementation((value) => value);
  return () => spy.mockRestore();
}

/** Lets a condition admit every row until it is restored. */
export function withoutCondition(name: (typeof CONDITIONS)[number]): () => void {
  const spy = vi.spyOn(visibility, name).mockImplementation(() => sql`true`);
  return () => spy.mockRestore();
}
