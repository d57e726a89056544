import { beforeAll, expect, it, vi } from 'vitest';
import * as roles from '../src/access/staff-roles.js';
import { BRANCH_CODES } from '../src/access/words.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildWorld, type World } from './support/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  return app.stop;
});

it('R-ACC-4 shows the audit of their branches to staff who may read it and nothing else', async () => {
  const { pending, atOnce } = world.b.reinstatements;
  const numbers = [...world.a.passNumbers, ...world.b.passNumbers, pending, atOnce];
  const [keelung, elsewhere] = [true, false].map((at) => numbers.filter((number) => number.startsWith('KL') === at));
  const reader = await world.newReviewer([...BRANCH_CODES]);
  await app.query(reader.viewer, '{ passes(size: 50) { items { holder { idNumber } } } }');
  const auditor = await world.newReviewer(['KL']);
  // Every role has the right to read the audit and no other.
  const grants = vi.spyOn(roles, 'grants').mockImplementation((_held, right) => right === 'READ_AUDIT');
  try {
    const { errors, data } = await app.query(auditor.viewer, '{ idNumberReads(size: 100) { items { passNumber } } }');
    expect(errors).toEqual([]);
    const shown = new Set(data.idNumberReads.items.map(({ passNumber }: { passNumber: string | null }) => passNumber));
    // A scan is read of a person, not of a pass.
    shown.delete(null);
    expect([...shown].sort()).toEqual(keelung?.toSorted());
    expect(elsewhere).not.toEqual([]);
  } finally {
    grants.mockRestore();
  }
});
