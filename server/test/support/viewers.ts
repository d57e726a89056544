import type { StaffRole } from '../../src/access/words.js';
import type { ErrorCode } from '../../src/shared/errors.js';
import type { TestApp, TestViewer } from './app.js';
import { buildAccount, buildCompany, buildShared, buildToken } from './build.js';
import { rowsOf } from './rows.js';

/** A viewer that some rule of the permission table tells from the others. */
export interface ViewerKind {
  readonly letter: string;
  readonly viewer: TestViewer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The refusal that names what this viewer has to do first. */
  readonly lacks?: ErrorCode;
}

/** All of them, in groups of one kind of account. The app has to require a second factor of staff. */
export async function viewerKinds(app: TestApp): Promise<Record<string, readonly ViewerKind[]>> {
  const company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const agent = await buildShared(app, 'agent', [company.accountId]);
  const acting = await app.signedIn(agent.accountId, { bindingId: agent.bindingIds[0] ?? '' });
  const newOperator = await buildAccount(app, 'GENERAL', 'new', { companyId: company.id, consentVersion: null });
  const newAgent = await buildAccount(app, 'SHARED', 'new-agent', { consentVersion: null });
  const analyst = await buildAccount(app, 'ANALYST', 'analyst');
  const gate = await buildAccount(app, 'GATE', 'gate', { branchCodes: ['KL'] });
  return {
    visitor: [{ letter: 'v', viewer: {}, lacks: 'UNAUTHENTICATED' }],
    half: [
      { letter: 'c', viewer: await owingCode(app), lacks: 'SECOND_FACTOR_REQUIRED' },
      { letter: 's', viewer: await owingSetup(app), lacks: 'SECOND_FACTOR_SETUP_REQUIRED' },
    ],
    general: [
      { letter: 'n', viewer: await app.signedIn(newOperator), lacks: 'CONSENT_REQUIRED' },
      { letter: 'g', viewer: company.operator },
      { letter: 't', viewer: await buildToken(app, company.accountId) },
    ],
    shared: [
      { letter: 'n', viewer: await app.signedIn(newAgent), lacks: 'CONSENT_REQUIRED' },
      { letter: 'u', viewer: await app.signedIn(agent.accountId), lacks: 'NO_COMPANY_CHOSEN' },
      { letter: 'o', viewer: acting, headers: { 'x-page-company': newOperator }, lacks: 'COMPANY_SWITCHED' },
      { letter: 'a', viewer: acting },
      { letter: 't', viewer: await buildToken(app, agent.accountId), lacks: 'NO_COMPANY_CHOSEN' },
    ],
    staff: [
      { letter: '0', viewer: await staff(app, 'no-role', []) },
      { letter: 'r', viewer: await staff(app, 'reviewer', ['REVIEWER']) },
      { letter: 'p', viewer: await staff(app, 'police', ['POLICE_CHECK']) },
      { letter: 'a', viewer: await staff(app, 'administrator', ['ADMINISTRATOR']) },
    ],
    analyst: [
      { letter: 's', viewer: await app.signedIn(analyst) },
      { letter: 't', viewer: await buildToken(app, analyst) },
    ],
    gate: [
      { letter: 's', viewer: await app.signedIn(gate) },
      { letter: 't', viewer: await buildToken(app, gate) },
    ],
  };
}

/** Staff with a second factor. */
async function staff(app: TestApp, name: string, staffRoles: StaffRole[]): Promise<TestViewer> {
  const id = await buildAccount(app, 'STAFF', name, { branchCodes: ['KL'], staffRoles });
  await rowsOf(app, 'update account set second_factor_since = $1 where id = $2', app.clock.now(), id);
  return app.signedIn(id);
}

/** Staff of every role who gave the password, but not yet the code of their second factor. */
async function owingCode(app: TestApp): Promise<TestViewer> {
  const viewer = await staff(app, 'owes-code', ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR']);
  await rowsOf(
    app,
    `update session set second_factor_pending = true
     where account_id = (select id from account where account_name = 'owes-code')`,
  );
  return viewer;
}

/** Staff of every role who have yet to set up a second factor. */
async function owingSetup(app: TestApp): Promise<TestViewer> {
  const staffRoles: StaffRole[] = ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'];
  return app.signedIn(await buildAccount(app, 'STAFF', 'owes-setup', { branchCodes: ['KL'], staffRoles }));
}
