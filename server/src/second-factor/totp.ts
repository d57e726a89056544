import { timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** Codes of a device (RFC 6238), as every authenticator app makes them: six digits, anew every 30 seconds. */

const STEP_MS = 30_000;
/** Clocks of devices go wrong: the code of the step before and after counts too. */
const WINDOW = [-1, 0, 1] as const;
const ISSUER = 'Port Pass';

/** A new shared secret of 160 bits, in base32 as one types it into a device. */
export function newSecret(): string {
  return new Secret().base32;
}

/** What a device reads from the QR code. */
export function secretUri(secret: string, accountName: string): string {
  return new TOTP({ issuer: ISSUER, label: accountName, secret }).toString();
}

/** Whether this can be a code of a device; anything else is taken for a recovery code. */
export function isDeviceCode(typed: string): boolean {
  return /^\d{6}$/.test(plainCode(typed));
}

/** The time step whose code this is, the earliest if there were two; null if it is none that is good at `now`. */
export function stepOf(secret: string, typed: string, now: Date): number | null {
  if (!isDeviceCode(typed)) return null;
  const device = new TOTP({ secret });
  const code = Buffer.from(plainCode(typed));
  // All are compared, each in constant time: how long it takes tells nothing about the code.
  const matching = WINDOW.map((steps) => now.getTime() + steps * STEP_MS).filter((timestamp) =>
    timingSafeEqual(Buffer.from(device.generate({ timestamp })), code),
  );
  const [earliest] = matching;
  return earliest === undefined ? null : Math.floor(earliest / STEP_MS);
}

/** As shown by devices in groups, and typed with full-width digits. */
function plainCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '');
}
