/** How long a code and its link are good, and how long no other goes out for the same combination (R-TEL-4). */
export const PHONE_CODE_LIFETIME_MS = 24 * 3_600_000;

/** How many codes may be typed for one that was sent (R-TEL-4). */
export const CODE_TRIES = 5;
