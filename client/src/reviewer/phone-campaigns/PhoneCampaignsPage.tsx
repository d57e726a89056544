import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { campaignColumns } from './campaign-columns';
import { PhoneCampaignParts } from './phone-campaign-documents';
import { audienceText } from './phone-campaign-words';

const PhoneCampaignsQuery = graphql(`
  query PhoneCampaignsPage($page: Int!, $size: Int!) {
    phoneCampaigns(page: $page, size: $size) {
      total
      items {
        id
        ...PhoneCampaignParts
      }
    }
  }
`);

/** 手機驗證簡訊: campaigns that send verification codes to holders. */
export function PhoneCampaignsPage() {
  const list = createUrlListState({ filters: {}, sorts: [] });
  const [result, read] = createQuery({
    query: PhoneCampaignsQuery,
    variables: () => ({ page: list.page(), size: list.pageSize() }),
    // An empty list does not name the type by which the cache would know that it has changed.
    context: { additionalTypenames: ['PhoneCampaign'], requestPolicy: 'cache-and-network' },
  });
  const columns = createMemo(campaignColumns);
  return (
    <>
      <PageTitle
        title={t('phoneCampaigns:title')}
        description={t('phoneCampaigns:description')}
        action={
          <LinkButton kind="primary" icon={IconPlus} href="/phone-campaigns/new">
            {t('phoneCampaigns:create.title')}
          </LinkButton>
        }
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.phoneCampaigns}
        caption={t('phoneCampaigns:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowName={(row) => audienceText(readFragment(PhoneCampaignParts, row))}
        rowHref={({ id }) => `/phone-campaigns/${id}`}
        emptyTitle={t('phoneCampaigns:empty')}
      />
    </>
  );
}
