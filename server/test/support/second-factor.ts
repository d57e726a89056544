import { TOTP } from 'otpauth';
import { newName } from './accounts.js';
import type { TestApp, TestViewer } from './app.js';
import { buildAccount, PASSWORD } from './build.js';

export const BEGIN = 'mutation Begin($password: String) { beginSecondFactor(password: $password) { secret uri } }';
export const CONFIRM = 'mutation Confirm($code: String!) { confirmSecondFactor(code: $code) }';
export const VERIFY_CODE =
  'mutation VerifyCode($code: String!) { verifySecondFactor(code: $code) { secondFactorDue roles account { recoveryCodesLeft } } }';

export const RENEW =
  'mutation Renew($password: String!, $code: String!) { renewRecoveryCodes(password: $password, code: $code) }';
export const REMOVE = `mutation Remove($password: String!, $code: String!) {
  removeSecondFactor(password: $password, code: $code) { secondFactorDue roles account { secondFactorSince recoveryCodesLeft } } }`;

/** The code that a device with this secret shows, a number of 30-second steps from now. */
export function codeOf(app: TestApp, secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: app.clock.now().getTime() + steps * 30_000 });
}

/** Sets up a second factor for a viewer and moves the clock until the device shows another code. */
export async function setUpSecondFactor(
  app: TestApp,
  viewer: TestViewer,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await app.query(viewer, BEGIN, { password: PASSWORD })).data.beginSecondFactor;
  const { data, errors } = await app.query(viewer, CONFIRM, { code: codeOf(app, secret) });
  if (errors.length > 0) throw new Error(`no second factor: ${JSON.stringify(errors)}`);
  app.clock.forward({ seconds: 30 });
  return { secret, recoveryCodes: data.confirmSecondFactor };
}

/** A reviewer of 基隆, signed in, unless the facts say otherwise. */
export async function buildStaffAccount(app: TestApp, facts: Parameters<typeof buildAccount>[3] = {}) {
  const accountName = newName();
  const id = await buildAccount(app, 'STAFF', accountName, { branchCodes: ['KL'], ...facts });
  return { id, accountName, email: `${accountName}@example.com`, viewer: await app.signedIn(id) };
}
