import type { Translation } from '../../lib/text-types';
import type { notFound as zhHant } from './texts.zh-Hant';

export const notFound: Translation<typeof zhHant> = {
  title: 'There is no such page',
  body: 'The address may be wrong, or the record is gone.',
  home: 'Go to the home page',
};
