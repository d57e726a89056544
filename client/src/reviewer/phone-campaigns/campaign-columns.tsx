import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { CampaignStatusBadge } from './CampaignStatusBadge';
import { PhoneCampaignParts } from './phone-campaign-documents';
import { audienceText } from './phone-campaign-words';

const readCampaign = (row: FragmentType<typeof PhoneCampaignParts>) => readFragment(PhoneCampaignParts, row);

export const campaignColumns = () =>
  mapColumns(readCampaign, [
    { key: 'audience', header: t('phoneCampaigns:field.audience'), class: 'min-w-48', cell: audienceText },
    {
      key: 'startedAt',
      header: t('phoneCampaigns:field.startedAt'),
      cell: (campaign) => <DateText value={campaign.startedAt} />,
    },
    { key: 'startedBy', header: t('phoneCampaigns:field.startedBy'), cell: (campaign) => campaign.startedBy },
    { key: 'queued', header: t('phoneCampaigns:field.queued'), align: 'end', cell: (campaign) => campaign.queued },
    {
      key: 'delivered',
      header: t('phoneCampaigns:field.delivered'),
      align: 'end',
      cell: (campaign) => campaign.delivered,
    },
    { key: 'failed', header: t('phoneCampaigns:field.failed'), align: 'end', cell: (campaign) => campaign.failed },
    {
      key: 'status',
      header: t('phoneCampaigns:field.status'),
      cell: (campaign) => <CampaignStatusBadge status={campaign.status} />,
    },
  ]);
