import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { banColumns } from './ban-columns';
import { banFilterKinds, banFilterOf, banTabs } from './ban-filter';

const BansQuery = graphql(`
  query BansPage($filter: BanFilter!, $page: Int!, $size: Int!) {
    bans(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        ...BanParts
      }
    }
  }
`);

/** 管制: all bans, those to be confirmed first. */
export function BansPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: banFilterKinds, sorts: [], tabs: banTabs });
  const tab = () => list.tab() ?? 'PROPOSED';
  const [result, read] = createQuery({
    query: BansQuery,
    variables: () => ({ filter: banFilterOf(tab(), list.filters()), page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['Ban'] },
  });
  const columns = createMemo(banColumns);
  return (
    <>
      <PageTitle
        title={t('bans:title')}
        description={t('bans:description')}
        action={
          <LinkButton kind="primary" icon={IconPlus} href="/bans/new">
            {t('bans:propose.title')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('bans:field.state')}
        current={tab()}
        tabs={banTabs.map((key) => ({
          key,
          label: t(`bans:tab.${key}`),
          href: list.tabHref(key),
          count: key === 'PROPOSED' ? viewer()?.openWork.bansToConfirm : undefined,
        }))}
      />
      <SearchFilterBar list={list} search={{ name: 'company', label: t('bans:filter.company') }} selects={[]} />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.bans}
        caption={t('bans:title')}
        columns={columns()}
        rowKey={(ban) => ban.id}
        rowHref={(ban) => `/bans/${ban.id}`}
        emptyTitle={t('bans:empty')}
      />
    </>
  );
}
