import type { Translation } from '../../lib/text-types';
import type { notFound as zhHant } from './texts.zh-Hant';

export const notFound: Translation<typeof zhHant> = {
  title: 'Page not found',
  body: 'The address may be wrong, or what stood here was removed.',
  home: 'Back to the home page',
};
