import { useLocation, useParams } from '@solidjs/router';
import { createMemo, Match, Switch } from 'solid-js';
import IconCheck from '~icons/lucide/clipboard-check';
import { errorText } from '../../domain/errors/error-text';
import { branchName } from '../../domain/ports/port-names';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DataTable } from '../../ui/lists/DataTable';
import { ListPagination } from '../../ui/lists/ListPagination';
import { Tabs } from '../../ui/lists/Tabs';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CaseFallback } from '../case/CaseFallback';
import { Progress } from './Progress';
import { SampleFacts } from './SampleFacts';
import { inTab, nextUnchecked, type SampledRow, sampleTabs } from './sample-order';
import { sampledColumns } from './sampled-columns';
import { createSample, createSampleFilter } from './sampled-passes';

export function SamplePage() {
  const params = useParams<{ id: string }>();
  const location = useLocation();
  const { sample, rows, missing, error, loading, reload } = createSample(() => params.id);
  const list = createSampleFilter();
  const columns = createMemo(sampledColumns);
  const shown = () => rows()?.filter(inTab(list.shown()));
  const page = () => shown()?.slice((list.page() - 1) * list.pageSize(), list.page() * list.pageSize());
  const href = (row: SampledRow) => `/spot-checks/${params.id}/${row.pass.number}${location.search}`;
  const waiting = () => nextUnchecked(rows() ?? []);
  return (
    <Switch
      fallback={
        <CaseFallback
          title={t('spotChecks:title')}
          crumbs={[{ label: t('spotChecks:title'), href: '/spot-checks' }]}
          missing={missing() ? t('spotChecks:sample.missing') : undefined}
          error={errorText(error())}
          onRetry={reload}
        />
      }
    >
      <Match when={sample()}>
        {(found) => (
          <>
            <Breadcrumbs
              crumbs={[
                { label: t('spotChecks:title'), href: '/spot-checks' },
                { label: t('spotChecks:sample.title', { branch: branchName(found().branch) }) },
              ]}
            />
            <PageTitle
              title={t('spotChecks:sample.title', { branch: branchName(found().branch) })}
              badge={<Progress checked={found().checked} size={found().size} />}
              action={
                waiting() === undefined ? undefined : (
                  <LinkButton kind="primary" icon={IconCheck} href={`/spot-checks/${params.id}/${waiting()}`}>
                    {found().checked > 0 ? t('spotChecks:sample.goOn') : t('spotChecks:sample.start')}
                  </LinkButton>
                )
              }
            />
            <SampleFacts sample={found()} />
            <Tabs
              label={t('spotChecks:sample.filter')}
              current={list.tab()}
              tabs={sampleTabs.map((key) => ({
                key,
                label: t(`spotChecks:sample.tab.${key}`),
                href: list.tabHref(key),
                count: rows()?.filter(inTab(key)).length,
              }))}
            />
            <DataTable
              caption={t('spotChecks:sample.passes')}
              columns={columns()}
              rows={page()}
              rowKey={({ pass }) => pass.number}
              rowHref={href}
              loading={loading()}
              error={errorText(error())}
              onRetry={reload}
              emptyTitle={t(`spotChecks:sample.empty.${list.shown()}`)}
              keys
              footer={<ListPagination list={list} total={shown()?.length} />}
            />
          </>
        )}
      </Match>
    </Switch>
  );
}
