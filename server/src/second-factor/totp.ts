import { timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** Codes of authenticator apps (RFC 6238): six digits, new every 30 seconds. */

const STEP_MS = 30_000;
/** Clocks of devices differ: the codes of the previous and the next step are accepted too. */
const WINDOW = [-1, 0, 1] as const;
const ISSUER = 'Port Pass';

/** A new shared secret of 160 bits, in base32, as typed into an app. */
export function newSecret(): string {
  return new Secret().base32;
}

/** Content of the QR code that apps scan. */
export function secretUri(secret: string, accountName: string): string {
  return new TOTP({ issuer: ISSUER, label: accountName, secret }).toString();
}

/** Whether this can be a code of an app; anything else is treated as a recovery code. */
export function isDeviceCode(typed: string): boolean {
  return /^\d{6}$/.test(plainCode(typed));
}

/** The time step of a code, the earliest if there are two; null if the code is not valid at `now`. */
export function stepOf(secret: string, typed: string, now: Date): number | null {
  if (!isDeviceCode(typed)) return null;
  const device = new TOTP({ secret });
  const code = Buffer.from(plainCode(typed));
  // All are compared, each in constant time, so that the duration reveals nothing about the code.
  const matching = WINDOW.map((steps) => now.getTime() + steps * STEP_MS).filter((timestamp) =>
    timingSafeEqual(Buffer.from(device.generate({ timestamp })), code),
  );
  const [earliest] = matching;
  return earliest === undefined ? null : Math.floor(earliest / STEP_MS);
}

/** Apps show codes in groups, and some keyboards type full-width digits. */
function plainCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '');
}
