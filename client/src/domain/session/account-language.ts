import type { Language as AccountLanguage } from '../../gql/graphql';
import { LANGUAGES, type Language, languages } from '../../lib/languages';

/** The account's language as the screens name it. */
export const screenLanguage = (account: AccountLanguage): Language =>
  languages.find((language) => LANGUAGES[language].account === account) ?? 'zh-Hant';

/** The language on screen as the API names it. */
export const accountLanguage = (language: Language): AccountLanguage => LANGUAGES[language].account;

/** Each in its own language. */
export const accountLanguages: readonly { value: AccountLanguage; label: string }[] = languages.map((language) => ({
  value: LANGUAGES[language].account,
  label: LANGUAGES[language].ownName,
}));
