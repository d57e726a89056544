import { useSearchParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { applicationHref } from '../../domain/applications/application-address';
import { applicationColumns } from '../../domain/applications/application-columns';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { OwnershipTabs } from '../lists/OwnershipTabs';
import { ownershipTabs } from '../lists/ownership-tabs';
import { DraftList } from '../new-application/DraftList';
import { DraftParts } from '../new-application/draft-parts';
import { newHref } from '../new-application/form-address';
import { NewApplicationMenu } from '../new-application/NewApplicationMenu';
import { againColumn } from './again-column';
import { allApplications, applicationExportColumns } from './application-export';
import { OwnApplicationFilterBar } from './OwnApplicationFilterBar';
import { ownApplicationFilterKinds, ownApplicationFilterOf } from './own-application-filter';

const ApplicationsQuery = graphql(`
  query Applications($filter: ApplicationFilter!, $page: Int!, $size: Int!) {
    applications(filter: $filter, page: $page, size: $size) {
      items {
        number
        form
        ...ApplicationParts
      }
      total
    }
    applicationDrafts {
      ...DraftParts
    }
  }
`);

/** The viewer's own applications on all forms, below their drafts, or the company's others, masked. */
export function ApplicationsPage() {
  const list = createUrlListState({
    filters: ownApplicationFilterKinds,
    sorts: [],
    tabs: ownershipTabs,
    pageSizes: smallPageSizes,
  });
  const [query] = useSearchParams<{ drafts?: string }>();
  /** The one form whose list this is: then all on the page is about it. */
  const form = () => list.filters().form;
  const title = () => {
    const kind = form();
    return kind ? t(`newApplication:form.${kind}.menu`) : t('applications:title');
  };
  const drafts = () =>
    (result.data?.applicationDrafts ?? []).filter((each) => !form() || readFragment(DraftParts, each).form === form());
  const others = () => list.tab() === 'others';
  const filter = () => ownApplicationFilterOf(list.filters(), list.tab());
  const [result, refresh] = createQuery({
    query: ApplicationsQuery,
    variables: () => ({ filter: filter(), page: list.page(), size: list.pageSize() }),
    // An empty list does not name the type by which the cache would know that it has changed.
    context: { additionalTypenames: ['Application', 'ApplicationDraft'] },
  });
  const columns = createMemo(() => [...applicationColumns(), ...(others() ? [] : [againColumn()])]);
  return (
    <>
      <PageTitle
        title={title()}
        action={
          <>
            <Show when={!list.expired()}>
              <RowsExportMenu
                total={result.data?.applications.total ?? 0}
                name={t('applications:exportName')}
                columns={applicationExportColumns}
                load={(reading) => allApplications(reading, filter())}
              />
            </Show>
            <Show when={form()} fallback={<NewApplicationMenu />}>
              {(kind) => (
                <LinkButton kind="primary" href={newHref(kind())}>
                  {t('applications:new')}
                </LinkButton>
              )}
            </Show>
          </>
        }
      />
      <Show when={!others()}>
        <Show when={query.drafts ?? 'folded'} keyed>
          {(asked) => <DraftList drafts={drafts()} withForm={!form()} open={asked !== 'folded'} />}
        </Show>
      </Show>
      <OwnershipTabs list={list} />
      <OwnApplicationFilterBar list={list} masked={others()} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={result.data?.applications}
        caption={title()}
        columns={columns()}
        rowKey={({ number }) => number}
        rowHref={({ number }) => applicationHref(number)}
        emptyTitle={others() ? t('ownership:others.empty') : t('applications:empty')}
        emptyHint={others() ? t('ownership:others.emptyHint') : t('applications:emptyHint')}
      />
    </>
  );
}
