import type { Translation } from '../../lib/text-types';
import type { shell as zhHant } from './texts.zh-Hant';

export const shell: Translation<typeof zhHant> = {
  suffix: 'Review',
  branches: 'Branches',
  menu: {
    home: 'Home',
    reviews: 'Reviews',
    lookUp: 'Look up',
    administration: 'Administration',
    tools: 'Query tools',
    passes: 'Passes',
    applications: 'Applications',
    explorer: 'GraphQL explorer',
  },
  otherKind: {
    title: 'This is the review system',
    description:
      '"{{name}}" is an account of a company. Please go on to the pass system, or sign out and sign in with a port staff account.',
    operator: 'Go to the pass system',
  },
};
