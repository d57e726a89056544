/** The languages of screens, mails and reference names, and whose names of ports, branches and areas each shows. */
export const NAMES_OF = { ZH_HANT: 'nameZh', EN: 'nameEn' } as const;

export type Language = keyof typeof NAMES_OF;
export const LANGUAGES = Object.keys(NAMES_OF) as [Language, ...Language[]];
