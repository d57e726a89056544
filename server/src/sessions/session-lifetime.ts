const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lives without a request, and at all (R-REG-9); `remembered` by 記住我 (R-REG-8). */
const LIFETIMES = {
  normal: { idle: 30 * MINUTE, absolute: 8 * HOUR },
  remembered: { idle: 3 * DAY, absolute: 14 * DAY },
} as const;

/** A session's idle end is written again only when it moves by this much: reading stays free of writes. */
export const SESSION_TOUCH_MS = MINUTE;

const lifetime = (remembered: boolean) => (remembered ? LIFETIMES.remembered : LIFETIMES.normal);

/** When a session that begins now ends. */
export function sessionEnds(remembered: boolean, now: Date): { idleExpiresAt: Date; expiresAt: Date } {
  const { idle, absolute } = lifetime(remembered);
  return { idleExpiresAt: new Date(now.getTime() + idle), expiresAt: new Date(now.getTime() + absolute) };
}

/** How long somebody has to bring the code of the second factor, in all. */
const HALF_SIGNED_IN_MS = 10 * MINUTE;

/** When a session ends that waits for the second factor: no request makes it longer. */
export function halfSessionEnds(now: Date): { idleExpiresAt: Date; expiresAt: Date } {
  const end = new Date(now.getTime() + HALF_SIGNED_IN_MS);
  return { idleExpiresAt: end, expiresAt: end };
}

/** The idle end after a request at `now`; never past the absolute end. */
export function extendedIdle(session: { remembered: boolean; expiresAt: Date }, now: Date): Date {
  return new Date(Math.min(now.getTime() + lifetime(session.remembered).idle, session.expiresAt.getTime()));
}
