import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { gateSystemColumns } from './gate-system-columns';

const GateSystemsQuery = graphql(`
  query GateSystemsPage($page: Int!, $size: Int!) {
    gateSystems(page: $page, size: $size) {
      total
      items {
        id
        name
        ...GateSystemParts
      }
    }
  }
`);

/** The programs at the gates, for those who give them their tokens. */
export function GateSystemsPage() {
  const list = createUrlListState({ filters: {}, sorts: [], pageSizes: smallPageSizes });
  const [result, read] = createQuery({
    query: GateSystemsQuery,
    variables: () => ({ page: list.page(), size: list.pageSize() }),
    // An empty list tells the cache nothing of what it is a list of.
    context: { additionalTypenames: ['GateSystem', 'AccessToken'] },
  });
  const columns = createMemo(gateSystemColumns);
  return (
    <>
      <PageTitle
        title={t('gateSystems:title')}
        description={t('gateSystems:description')}
        action={
          <LinkButton kind="primary" icon={IconPlus} href="/gate-systems/new">
            {t('gateSystems:create.title')}
          </LinkButton>
        }
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.gateSystems}
        caption={t('gateSystems:title')}
        columns={columns()}
        rowKey={(system) => system.id}
        rowName={(system) => system.name}
        rowHref={(system) => `/gate-systems/${system.id}`}
        emptyTitle={t('gateSystems:empty')}
        emptyHint={t('gateSystems:emptyHint')}
      />
    </>
  );
}
