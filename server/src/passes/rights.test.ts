import { expect, it } from 'vitest';
import type { Viewer } from '../access/viewer.js';
import type { StaffRole } from '../access/words.js';
import { passRights } from './rights.js';

const signedIn = {
  address: '192.0.2.1',
  accountId: '018f2f6e-0000-7000-8000-000000000001',
  credential: '',
  by: 'SESSION',
  idleExpiresAt: new Date(0),
  expiresAt: new Date(0),
  remembered: false,
} as const;
const operator: Viewer = {
  ...{ ...signedIn, kind: 'OPERATOR', companyId: 'a', actsThrough: null, consented: true },
  ...{ administersCompany: false, readsCompany: false },
};
const staff = (role: StaffRole): Viewer => ({ ...signedIn, kind: 'STAFF', roles: [role], branchCodes: ['KL'] });

const ALL = { holder: true, record: true, areas: true, lastPassage: true, code: true, act: true };
const NONE = { holder: false, record: false, areas: true, lastPassage: true, code: false, act: false };

it.each([
  ['an operator all of their own', operator, true, ALL],
  ['an operator none of others', operator, false, NONE],
  ['a reviewer all in their branches', staff('REVIEWER'), true, ALL],
  ['a reviewer none in other branches', staff('REVIEWER'), false, NONE],
  ['police all but acting in their branches', staff('POLICE_CHECK'), true, { ...ALL, act: false }],
  [
    'analysts none, nor when it was last used',
    { ...signedIn, kind: 'ANALYST' } as const,
    false,
    { ...NONE, lastPassage: false },
  ],
] as const)('R-ACC-1 gives %s', (_title, viewer, owned, rights) => {
  expect(passRights(viewer, { owned, familiar: true, granted: false })).toEqual(rights);
});

it('R-ACC-1 gives an operator nothing of a pass of another company, not even its areas and last passage', () => {
  expect(passRights(operator, { owned: false, familiar: false, granted: false })).toEqual({
    ...NONE,
    areas: false,
    lastPassage: false,
  });
});

it('R-REI-2 gives who was granted access the holder of the pass, and nothing else of it', () => {
  const granted = { owned: false, familiar: false, granted: true };
  expect(passRights(operator, granted)).toEqual({ ...NONE, areas: false, lastPassage: false, holder: true });
});
