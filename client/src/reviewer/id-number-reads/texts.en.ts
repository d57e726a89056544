import type { Translation } from '../../lib/text-types';
import type { idNumberReads as zhHant } from './texts.zh-Hant';

export const idNumberReads: Translation<typeof zhHant> = {
  ofPass: {
    title: 'Who read the ID number',
    hint: 'Who has seen the whole ID number of this holder, and when.',
    none: 'No one has read the whole ID number',
    all: 'All readings',
  },
  action: {
    ID_NUMBER_READ: 'Read the whole number',
    ID_NUMBER_SEARCHED: 'Searched by ID number',
    NAME_SEARCHED: 'Searched by name',
    WRONG_ID_NUMBER: 'Searched for an ID number that none of them has',
    SEARCH_REFUSED: 'Searched too often, refused',
    FOREIGN_CARD_LEARNT: 'Learnt that another company holds the pass',
    BAN_LEARNT: 'Learnt of a ban',
    PASS_LOOKED_UP: 'Looked up a pass number of another company',
    ACCESS_GRANTED: 'Typed the whole number for a pass and was granted access',
    ACCESS_REFUSED: 'Typed a number for a pass and was refused',
    COLLEAGUES_PERSON_ENTERED: "Entered the whole number of a colleague's person and received the record",
  },
  onScan: 'On a scan',
  title: 'Who read ID numbers',
  description:
    'Who saw a whole ID number and when, searched data that is not their own by name or ID number, or looked up or learnt of passes of other companies. The numbers themselves are not in here.',
  descriptionOfBranches:
    'Who saw a whole ID number on passes of your branches and when, and your own searches by name or ID number. The numbers themselves are not in here.',
  empty: 'No one has read any',
  field: {
    at: 'When',
    by: 'Who',
    accountName: 'Account',
    action: 'What',
    pass: 'Pass or application',
    company: 'Company',
    operation: 'Operation',
  },
  filter: {
    passNumber: 'Pass number (whole)',
    company: 'Business number (whole)',
    accountName: 'Account name (whole)',
    from: 'From',
    to: 'To',
  },
};
