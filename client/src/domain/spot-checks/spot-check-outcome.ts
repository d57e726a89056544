import { type FragmentType, readFragment } from '../../gql';
import type { SpotCheckOutcome } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';
import { suspensionText } from '../suspensions/SuspensionWords';
import { SpotCheckParts } from './spot-check-parts';

export const spotCheckOutcomes = inOrder<SpotCheckOutcome>({ NOT_CHECKED: true, PASSED: true, FAILED: true });

export const outcomeText = (outcome: SpotCheckOutcome) => t(`spotCheck:result.${outcome}`);

/** For exports: the text of the cell in the list, nothing for an unchecked pass. */
export function spotCheckText(spotCheck: FragmentType<typeof SpotCheckParts> | null): string {
  const check = readFragment(SpotCheckParts, spotCheck);
  if (!check) return '';
  return check.suspension ? suspensionText(check.suspension) : outcomeText(check.result);
}
