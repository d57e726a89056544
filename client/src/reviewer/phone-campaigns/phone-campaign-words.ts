import type { PhoneCampaignPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';

export const campaignBranches = ['KL', 'TX', 'KH', 'HL'] as const;
export const campaignKinds = ['PERIODIC', 'TEMPORARY'] as const;
export const campaignPhoneStates = ['UNVERIFIED', 'TO_BE_VERIFIED'] as const;

type Audience = Pick<PhoneCampaignPartsFragment, 'branch' | 'kind' | 'phoneState'>;

/** Whom a campaign is for, in one line. */
export function audienceText({ branch, kind, phoneState }: Audience): string {
  const state = campaignPhoneStates.find((each) => each === phoneState);
  return [
    branch ? t(`phoneCampaigns:branch.${branch}`) : t('phoneCampaigns:all.branch'),
    kind ? t(`pass:kind.${kind}`) : t('phoneCampaigns:all.kind'),
    state ? t(`phoneCampaigns:phoneState.${state}`) : t('phoneCampaigns:all.phoneState'),
  ].join('・');
}
