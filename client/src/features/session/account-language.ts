import type { Language as AccountLanguage } from '../../gql/graphql';
import type { Language } from '../../lib/i18n';

/** The account's language as the screens name it. */
export const screenLanguage = (language: AccountLanguage): Language => (language === 'EN' ? 'en' : 'zh-Hant');

/** The language on screen as the API names it. */
export const accountLanguage = (language: Language): AccountLanguage => (language === 'en' ? 'EN' : 'ZH_HANT');
