/**
 * THE LANGUAGES of the screens: what each is called in itself and in the API, whose names of ports and branches it shows,
 * what it writes between names, parts of a sentence, sentences, and a port and its areas, and whether a label has a small letter
 * within a sentence.
 */
export const LANGUAGES = {
  'zh-Hant': {
    ownName: '中文',
    account: 'ZH_HANT',
    names: 'Zh',
    comma: '、',
    clause: '，',
    semicolon: '；',
    ofPort: '-',
    lowersLabels: false,
  },
  en: {
    ownName: 'English',
    account: 'EN',
    names: 'En',
    comma: ', ',
    clause: ', ',
    semicolon: '; ',
    ofPort: ': ',
    lowersLabels: true,
  },
} as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as Language[];
