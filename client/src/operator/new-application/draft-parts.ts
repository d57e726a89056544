import { graphql } from '../../gql';
import type { DraftPartsFragment } from '../../gql/graphql';
import { marks, t } from '../../lib/i18n';

export const DraftParts = graphql(`
  fragment DraftParts on ApplicationDraft {
    id
    form
    reason
    areaCodes
    personIds
    passNumbers
    pickupPortCode
    startDay
    term {
      count
      unit
    }
    month
    morePasses
    branchCode
    updatedAt
    version
  }
`);

/** How much is on a draft: 「3 個區域，2 位人員」; nothing where nothing is chosen yet. */
export function draftContents({ areaCodes, personIds, passNumbers }: DraftPartsFragment): string {
  const parts = [
    areaCodes.length > 0 ? t('newApplication:draft.areas', { count: areaCodes.length }) : '',
    personIds.length > 0 ? t('applications:count.PEOPLE', { count: personIds.length }) : '',
    passNumbers.length > 0 ? t('applications:count.PASSES', { count: passNumbers.length }) : '',
  ];
  return parts.filter(Boolean).join(marks().clause);
}
