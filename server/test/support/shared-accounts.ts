import { beforeAll, beforeEach } from 'vitest';
import { newName } from './accounts.js';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './app.js';
import { type BuiltCompany, buildCompany, buildShared, PASSWORD } from './build.js';
import { resetRateLimits } from './registration.js';
import { rowsOf } from './rows.js';

const VIEWER = `account { accountName kind personName } companyName company { name organisationNumber }
  bindings { id accountName company { name organisationNumber } boundAt current usable }
  boundSharedAccounts { id accountName personName boundAt }`;
export const VIEWER_DATA = `{ viewer { ${VIEWER} } }`;
export const BIND = `mutation Bind($accountName: String!, $password: String!) {
  bindAccount(accountName: $accountName, password: $password) { ${VIEWER} } }`;
export const SWITCH = `mutation Switch($bindingId: ID!) { switchCompany(bindingId: $bindingId) { ${VIEWER} } }`;
export const UNBIND = `mutation Unbind($id: ID!) { unbindAccount(id: $id) { ${VIEWER} } }`;

/** A company with the name of the general account to bind. */
interface Bindable extends BuiltCompany {
  readonly accountName: string;
  readonly email: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
type AnswerPromise = Promise<Answer<any>>;

/** Two companies and the calls of shared accounts. */
export function useSharedAccounts() {
  const cast = {} as { app: TestApp; dehai: Bindable; yonghang: Bindable };

  async function bindable(name: string, number: string): Promise<Bindable> {
    const accountName = `op-${number}`;
    return { ...(await buildCompany(cast.app, name, number)), accountName, email: `${accountName}@example.com` };
  }

  beforeAll(async () => {
    cast.app = await startTestApp();
    cast.dehai = await bindable('德海貨櫃股份有限公司', '04595252');
    cast.yonghang = await bindable('永航船務有限公司', '10458570');
    return cast.app.stop;
  });

  beforeEach(async () => {
    const { app, dehai, yonghang } = cast;
    app.clock.set('2026-11-10T10:00:00+08:00');
    await resetRateLimits(app);
    await rowsOf(app, 'delete from shared_binding');
    await rowsOf(app, 'update account set disabled_at = null, approved_at = $1, failed_sign_ins = 0', app.clock.now());
    for (const company of [dehai, yonghang]) Object.assign(company.operator, await app.signedIn(company.accountId));
  });

  return {
    cast,
    bindable,
    rows: <Row extends object>(text: string, ...values: unknown[]) => rowsOf<Row>(cast.app, text, ...values),
    /** Signs in to a new shared account that is bound to these companies and acts for the first one. */
    async createSharedAccount(...companies: Bindable[]) {
      const accountName = newName();
      const generals = companies.map(({ accountId }) => accountId);
      const { accountId, bindingIds } = await buildShared(cast.app, accountName, generals);
      const [bindingId] = bindingIds;
      const viewer = await cast.app.signedIn(accountId, { ...(bindingId && { bindingId }) });
      return { accountId, accountName, email: `${accountName}@example.com`, bindingIds, viewer };
    },
    viewerData: async (viewer: TestViewer, headers?: Record<string, string>) =>
      (await cast.app.query(viewer, VIEWER_DATA, {}, headers)).data.viewer,
    bind: (viewer: TestViewer, { accountName }: { accountName: string }, password = PASSWORD): AnswerPromise =>
      cast.app.query(viewer, BIND, { accountName, password }),
    switchTo: (viewer: TestViewer, bindingId: string | undefined): AnswerPromise =>
      cast.app.query(viewer, SWITCH, { bindingId }),
    unbind: (viewer: TestViewer, id: string | undefined): AnswerPromise => cast.app.query(viewer, UNBIND, { id }),
  };
}
