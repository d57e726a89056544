import type { TestApp, TestViewer } from './app.js';
import { buildAccount, buildCompany, buildStaff, PASSWORD } from './build.js';
import { approveRegistration, mailsTo, newUbn, register, tokenIn } from './registration.js';
import { rowsOf } from './rows.js';

export const SIGN_IN = `mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean! = false) {
  signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {
    consentRequired companyName account { accountName kind } session { idleExpiresAt expiresAt remembered } } }`;
export const SIGN_OUT = 'mutation { signOut }';
export const VERIFY = 'mutation Verify($token: String!) { verifyEmail(token: $token) }';
export const RESEND = 'mutation Resend($email: String!) { resendVerification(email: $email) }';
export const RECOVER = 'mutation Recover($email: String!) { recoverAccountNames(email: $email) }';
export const REQUEST_RESET = `mutation RequestReset($accountName: String!, $email: String!) {
  requestPasswordReset(accountName: $accountName, email: $email) }`;
export const RESET = `mutation Reset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) }`;
export const CHANGE = `mutation Change($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) { account { accountName } } }`;

/** A password different from that of the accounts built for tests. */
export const OTHER_PASSWORD = 'winch-and-bollard-7';

let names = 0;

/** A name that no other account has. */
export const newName = (): string => `account-${++names}`;

/** Common steps with accounts. `app` is called once it has started. */
export function accountsOf(app: () => TestApp) {
  const rows = <Row extends object>(text: string, ...values: unknown[]) => rowsOf<Row>(app(), text, ...values);
  const lastMail = async (address: string) => (await mailsTo(app(), address)).at(-1);
  let companyId: string | undefined;

  return {
    /** Plain rows of a statement with `$1` placeholders. */
    rows,
    /** An operator’s account that can sign in, unless the facts say otherwise. */
    async buildOperatorAccount(facts: object = {}) {
      companyId ??= (await buildCompany(app(), '德海貨櫃股份有限公司', newUbn())).id;
      const accountName = newName();
      const id = await buildAccount(app(), 'GENERAL', accountName, { companyId, ...facts });
      return { id, accountName, email: `${accountName}@example.com` };
    },
    /** Registers and approves an account. Returns the token of its verification link too. */
    async registerApproved() {
      const form = await register(app());
      await approveRegistration(app(), await buildStaff(app(), newName(), ['KL']), form.accountName);
      return { ...form, token: tokenIn(await lastMail(form.email)) };
    },
    setAccount: (id: string, assignment: string, ...values: unknown[]) =>
      rows(`update account set ${assignment} where id = $1`, id, ...values),
    signIn: (accountName: string, password = PASSWORD, viewer: TestViewer = {}, rememberMe = false) =>
      app().query(viewer, SIGN_IN, { accountName, password, rememberMe }),
    async isSignedIn(viewer: TestViewer): Promise<boolean> {
      return (await app().query({ ...viewer }, '{ viewer { consentRequired } }')).data.viewer !== null;
    },
    lastMail,
  };
}
