import { createQuery } from '@urql/solid';
import { createMemo, createSignal, Show } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { useViewer } from '../../domain/session/viewer-context';
import type { ReadAlertRowFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { LookAtAlertDialog } from './LookAtAlertDialog';
import { readAlertColumns } from './read-alert-columns';
import { ReadAlerts } from './read-alert-documents';
import { allReadAlerts, readAlertExportColumns } from './read-alert-export';

const states = ['OPEN', 'LOOKED_AT'] as const;

/** Accounts that read unusually many ID numbers, for administrators to look at. */
export function ReadAlertsPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: {}, sorts: [], tabs: states });
  const tab = () => list.tab() ?? 'OPEN';
  const filter = () => ({ lookedAt: tab() === 'LOOKED_AT' });
  const [result, read] = createQuery({
    query: ReadAlerts,
    variables: () => ({ filter: filter(), page: list.page(), size: list.pageSize() }),
    // An empty list does not name the type by which the cache would know that it has changed.
    context: { additionalTypenames: ['ReadAlert'] },
  });
  const [asked, setAsked] = createSignal<ReadAlertRowFragment>();
  const columns = createMemo(() => readAlertColumns(setAsked));
  return (
    <>
      <PageTitle
        title={t('readAlerts:title')}
        description={t('readAlerts:description')}
        action={
          <RowsExportMenu
            total={result.data?.readAlerts.total ?? 0}
            name={t('readAlerts:title')}
            columns={readAlertExportColumns}
            load={(reading) => allReadAlerts(reading, filter())}
          />
        }
      />
      <Tabs
        label={t('readAlerts:field.state')}
        current={tab()}
        tabs={states.map((key) => ({
          key,
          label: t(`readAlerts:tab.${key}`),
          href: list.tabHref(key),
          count: key === 'OPEN' ? viewer()?.openWork.readAlerts : undefined,
        }))}
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.readAlerts}
        caption={t('readAlerts:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowName={({ accountName }) => accountName}
        emptyTitle={t(`readAlerts:empty.${tab()}`)}
      />
      <Show when={asked()} keyed>
        {(alert) => (
          <LookAtAlertDialog
            alert={alert}
            onClose={() => setAsked(undefined)}
            onConflict={() => read({ requestPolicy: 'network-only' })}
          />
        )}
      </Show>
    </>
  );
}
