import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import { errorText } from '../../domain/faults/error-text';
import { HistorySection } from '../../domain/history/HistorySection';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { DataTableError } from '../../ui/DataTableError';
import { FormSection } from '../../ui/FormSection';
import { LinkButton } from '../../ui/LinkButton';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { PageTitle } from '../../ui/PageTitle';
import { RightsForm } from './RightsForm';
import { StaffActions } from './StaffActions';
import { StaffConflict } from './StaffConflict';
import { StaffFacts } from './StaffFacts';
import { StaffRights } from './StaffRights';
import { StaffStateBadge } from './StaffStateBadge';
import { createStaffChange } from './staff-change';
import { branchesOf } from './staff-choices';

const StaffAccountQuery = graphql(`
  query StaffAccountPage($id: ID!) {
    staffAccount(id: $id) {
      ...StaffAccountParts
    }
    ports {
      ...PortBranches
    }
  }
`);

/** One account of the port company. */
export function StaffAccountPage() {
  const params = useParams<{ id: string }>();
  const [result, read] = createQuery({ query: StaffAccountQuery, variables: () => ({ id: params.id }) });
  const reload = () => read({ requestPolicy: 'network-only' });
  const asked = () => (result.data?.staffAccount?.id === params.id ? result.data.staffAccount : undefined);
  const change = createStaffChange(asked, reload);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('staff:title'), href: '/staff' },
          { label: change.account()?.accountName ?? t('staff:account') },
        ]}
      />
      <Switch fallback={<PageSkeleton />}>
        <Match when={change.account()}>
          {(account) => (
            <>
              <PageTitle
                title={account().personName}
                badge={<StaffStateBadge state={account().state} />}
                description={account().self ? t('staff:self') : undefined}
              />
              <Show when={change.stale()}>{(before) => <StaffConflict before={before()} now={account()} />}</Show>
              <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
                <FormSection title={t('staff:facts')}>
                  <StaffFacts account={account()} />
                </FormSection>
                <FormSection title={t('staff:rights.title')} description={rightsHint(account())}>
                  <Show
                    when={account().kind === 'STAFF' && !account().self}
                    fallback={<StaffRights account={account()} />}
                  >
                    <RightsForm account={account()} branches={branchesOf(result.data?.ports ?? [])} change={change} />
                  </Show>
                </FormSection>
                <FormSection title={t('staff:actions')}>
                  <StaffActions account={account()} change={change} />
                </FormSection>
              </div>
              <HistorySection subject="ACCOUNT" id={account().id} />
            </>
          )}
        </Match>
        <Match when={errorText(result.error)}>
          {(words) => (
            <>
              <PageTitle title={t('staff:account')} />
              <div class="panel">
                <DataTableError error={words()} onRetry={reload} />
              </div>
            </>
          )}
        </Match>
        <Match when={result.data?.staffAccount === null && !result.fetching}>
          <PageTitle title={t('staff:missing')} description={t('staff:missingHint')} />
          <p>
            <LinkButton kind="primary" href="/staff">
              {t('staff:backToList')}
            </LinkButton>
          </p>
        </Match>
      </Switch>
    </>
  );
}

function rightsHint({ kind, self }: { kind: string; self: boolean }): string {
  if (kind === 'ANALYST') return t('staff:kindHint.ANALYST');
  return self ? t('faults:ownAccount') : t('staff:rights.hint');
}
