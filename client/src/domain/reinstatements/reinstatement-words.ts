import type { DeactivatedPartsFragment, ErrorCode, ReinstatementPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { apiErrorText } from '../errors/api-error-text';

interface Refusal {
  code: ErrorCode;
  until?: string | null;
  applicationNumber?: string | null;
}

/** Why a card cannot be reinstated, in the words of a refusal. */
export const refusalText = ({ code, until, applicationNumber }: Refusal): string =>
  apiErrorText({ code, params: { until, applicationNumber } });

/** 執行人, staff with their organisation, so that they are not taken for colleagues. */
export function actorText({ by, byStaff, byCompany }: ReinstatementPartsFragment): string {
  if (byStaff) return t('reinstatements:staff', { name: by });
  return byCompany ? t('reinstatements:ofCompany', { name: by, company: byCompany }) : by;
}

/** Cards as a question names them. */
export const namedCards = (cards: readonly DeactivatedPartsFragment[]) =>
  cards.map(({ pass }) => ({
    number: pass.number,
    holder: pass.holder.name,
    effectiveAt: pass.reinstatement?.effectiveAt ?? '',
  }));
