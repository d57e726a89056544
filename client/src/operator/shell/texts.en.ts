import type { Translation } from '../../lib/text-types';
import type { shell as zhHant } from './texts.zh-Hant';

export const shell: Translation<typeof zhHant> = {
  menu: {
    drafts: 'Drafts',
    home: 'Home',
    register: 'Register',
    passesGroup: 'Passes',
    applications: 'Applications',
    passes: 'Find passes',
    recordsGroup: 'Passage records',
    dataGroup: 'Basic data',
    people: 'People',
    company: 'Company',
    account: 'My account',
  },
  otherKind: {
    title: 'This account works elsewhere',
    half: 'Yours is an account of the port company, and one step of signing in is left: bring the second factor in the review system, or sign out and sign in with an account of a company.',
    finish: 'Finish signing in there',
    body: 'Yours is an account of a reviewer or an analyst: go to the review system, or sign out and sign in with an account of a company.',
    link: 'Go to the review system',
  },
};
