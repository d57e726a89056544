import { publishEnum } from './enums.js';
import type { Language } from './language.js';

export const LanguageEnum = publishEnum<Language>('Language', 'Language of a text.', {
  ZH_HANT: 'Traditional Chinese as written in Taiwan; the default.',
  EN: 'English.',
});
