import type { Translation } from '../../lib/text-types';
import type { ownReinstatements as zhHant } from './texts.zh-Hant';

export const ownReinstatements: Translation<typeof zhHant> = {
  notice: {
    title: 'Notes on reinstatement (4)',
    first:
      'To use a card again, press [Reinstate]. Once that has succeeded, the card can be used from 06:00 on the next day.',
    second:
      'While a periodic pass is deactivated, no periodic or temporary pass may be applied for its holder; single-entry passes may.',
    third: 'While a periodic pass is deactivated, its cancellation may still be applied for.',
    fourth: 'While a cancellation is applied for, the card cannot be reinstated.',
  },
  doneAt: 'Usable from {{time}}',
  byNumber: {
    title: 'The ID number gives access',
    body: "Type the holder's whole ID number. If it matches, you may read this card for 24 hours and its reinstatement is applied for. Each try is logged and limited, and the company of the card is told.",
    other: 'Card of another company',
    number: 'Pass number',
    idNumber: 'ID number',
  },
};
