import type { Language as AccountLanguage } from '../../gql/graphql';
import type { Language } from '../../lib/i18n';

/** The account's language as the screens name it. */
export const screenLanguage = (language: AccountLanguage): Language => (language === 'EN' ? 'en' : 'zh-Hant');

/** The language on screen as the API names it. */
export const accountLanguage = (language: Language): AccountLanguage => (language === 'en' ? 'EN' : 'ZH_HANT');

/** Each in its own language. */
export const accountLanguages = [
  { value: 'ZH_HANT', label: '中文' },
  { value: 'EN', label: 'English' },
] as const satisfies readonly { value: AccountLanguage; label: string }[];
