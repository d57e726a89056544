import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { createRefresh } from '../../lib/refresh';
import { createReload } from '../../lib/reload';
import { DataTable } from '../../ui/lists/DataTable';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { workLoad } from '../queue/assigning/assignment-documents';
import { opens } from '../session/sections';
import { loadColumns } from './load-columns';
import { loadRows } from './load-rows';

/** Who has how many of the open cases, and how old: for supervisors, and before assigning. */
export function WorkLoadPage() {
  const { viewer } = useViewer();
  const [result, read] = createQuery({ query: workLoad, context: { additionalTypenames: ['WorkItem'] } });
  createRefresh(createReload(result, read));
  const decides = () => opens(viewer(), 'WORK_QUEUE');
  const rows = createMemo(() => result.data && loadRows(result.data.workLoad));
  return (
    <>
      <Breadcrumbs
        crumbs={[...(decides() ? [{ label: t('work:title'), href: '/queue' }] : []), { label: t('work:load.title') }]}
      />
      <PageTitle
        title={t('work:load.title')}
        description={decides() ? t('work:load.about') : t('work:load.aboutAll')}
      />
      <DataTable
        caption={t('work:load.title')}
        columns={loadColumns(decides())}
        rows={rows()}
        rowKey={(row) => row.id}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => read({ requestPolicy: 'network-only' })}
      />
    </>
  );
}
