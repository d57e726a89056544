import { language } from './i18n';

/** Between the names of a list. */
export const comma = () => (language() === 'en' ? ', ' : '、');
