const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lasts without a request, and in any case (R-REG-9); `remembered` by 記住我 (R-REG-8). */
const LIFETIMES = {
  normal: { idle: 30 * MINUTE, absolute: 8 * HOUR },
  remembered: { idle: 3 * DAY, absolute: 14 * DAY },
} as const;

/** The idle end is updated only if it moves by at least this much, so that most reads write nothing. */
export const SESSION_TOUCH_MS = MINUTE;

const lifetime = (remembered: boolean) => (remembered ? LIFETIMES.remembered : LIFETIMES.normal);

/** When a session that starts now ends. */
export function sessionEnds(remembered: boolean, now: Date): { idleExpiresAt: Date; expiresAt: Date } {
  const { idle, absolute } = lifetime(remembered);
  return { idleExpiresAt: new Date(now.getTime() + idle), expiresAt: new Date(now.getTime() + absolute) };
}

/** How long a user has to enter the code of the second factor. */
const SECOND_FACTOR_TIMEOUT_MS = 10 * MINUTE;

/** When a session with a pending second factor ends; requests do not extend it. */
export function pendingSessionEnds(now: Date): { idleExpiresAt: Date; expiresAt: Date } {
  const end = new Date(now.getTime() + SECOND_FACTOR_TIMEOUT_MS);
  return { idleExpiresAt: end, expiresAt: end };
}

/** The idle end after a request at `now`; never past the absolute end. */
export function extendedIdle(session: { remembered: boolean; expiresAt: Date }, now: Date): Date {
  return new Date(Math.min(now.getTime() + lifetime(session.remembered).idle, session.expiresAt.getTime()));
}
