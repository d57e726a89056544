/**
 * THE LANGUAGES of the screens: what each is called in itself and in the API, whose names of ports and branches it shows,
 * and what it writes between names, parts of a sentence, and sentences.
 */
export const LANGUAGES = {
  'zh-Hant': { ownName: '中文', account: 'ZH_HANT', names: 'Zh', comma: '、', clause: '，', semicolon: '；' },
  en: { ownName: 'English', account: 'EN', names: 'En', comma: ', ', clause: ', ', semicolon: '; ' },
} as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as Language[];
