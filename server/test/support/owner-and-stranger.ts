import { beforeAll, beforeEach } from 'vitest';
import { startTestApp, type TestApp } from './app.js';
import { type BuiltCompany, buildAccount, buildCompany } from './build.js';

const START = '2026-11-10T10:00:00+08:00';

/** A company, another one, and a reviewer of 基隆; before each test the clock is set back and what was counted is forgotten. */
export function useOwnerAndStranger(forgetCounts: (app: TestApp) => Promise<unknown>) {
  const cast = {} as { app: TestApp; owner: BuiltCompany; stranger: BuiltCompany; reviewerId: string };
  beforeAll(async () => {
    const app = await startTestApp();
    Object.assign(cast, {
      app,
      owner: await buildCompany(app, '德海貨櫃股份有限公司', '04595252'),
      stranger: await buildCompany(app, '永航船務有限公司', '10458570'),
      reviewerId: await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] }),
    });
    return app.stop;
  });
  beforeEach(async () => {
    await forgetCounts(cast.app);
    cast.app.clock.set(START);
  });
  return cast;
}
