import { LANGUAGES, type Language, languages } from '../../lib/languages';

/** The languages of accounts that the screens have: another one of the API does not compile where it is read. */
type AccountLanguage = (typeof LANGUAGES)[Language]['account'];

/** The account's language as the screens name it; the first where a newer server has one that this page does not know. */
export const screenLanguage = (account: AccountLanguage): Language =>
  languages.find((language) => LANGUAGES[language].account === account) ?? (languages[0] as Language);

/** The language on screen as the API names it. */
export const accountLanguage = (language: Language): AccountLanguage => LANGUAGES[language].account;

/** Each in its own language. */
export const accountLanguages: readonly { value: AccountLanguage; label: string }[] = languages.map((language) => ({
  value: LANGUAGES[language].account,
  label: LANGUAGES[language].ownName,
}));
