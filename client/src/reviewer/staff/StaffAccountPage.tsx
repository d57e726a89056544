import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { HistorySection } from '../../domain/history/HistorySection';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
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
      id
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
  const state = createRecord(
    result,
    (data) => data.staffAccount,
    (found) => found.id === params.id,
  );
  const change = createStaffChange(state.record, reload);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('staff:title'), href: '/staff' },
          { label: change.account()?.accountName ?? t('staff:account') },
        ]}
      />
      <RecordPage
        of={{ ...state, record: change.account }}
        onRetry={reload}
        title={t('staff:account')}
        missing={{
          title: t('staff:missing'),
          hint: t('staff:missingHint'),
          href: '/staff',
          back: t('staff:backToList'),
        }}
      >
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
      </RecordPage>
    </>
  );
}

function rightsHint({ kind, self }: { kind: string; self: boolean }): string {
  if (kind === 'ANALYST') return t('staff:kindHint.ANALYST');
  return self ? t('errors:ownAccount') : t('staff:rights.hint');
}
