/** The languages of screens, mails and reference names. */
export const LANGUAGES = ['ZH_HANT', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];
