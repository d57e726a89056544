/** How long a code is good, and how long no other goes out; and how long a record stays open after it (R-TEL-10). */
export const LOOK_UPS_LAST_MS = 15 * 60_000;
