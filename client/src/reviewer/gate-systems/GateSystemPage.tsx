import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { HistorySection } from '../../domain/history/HistorySection';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { GateSystemStateBadge } from '../gates/GateStateBadge';
import { branchesOf } from '../staff/staff-choices';
import { GateSystemActions } from './GateSystemActions';
import { GateSystemChangeForm } from './GateSystemChangeForm';
import { GateSystemTokens } from './GateSystemTokens';

const GateSystemQuery = graphql(`
  query GateSystemPage($id: ID!) {
    gateSystem(id: $id) {
      id
      name
      state
      createdAt
      disabledAt
      ...GateSystemParts
    }
    ports {
      ...PortBranches
    }
  }
`);

/** One gate system with its tokens. */
export function GateSystemPage() {
  const params = useParams<{ id: string }>();
  const [result, read] = createQuery({
    query: GateSystemQuery,
    variables: () => ({ id: params.id }),
    // A system without tokens tells the cache nothing of them.
    context: { additionalTypenames: ['AccessToken'] },
  });
  const reload = () => read({ requestPolicy: 'network-only' });
  const state = createRecord(
    result,
    (data) => data.gateSystem,
    (found) => found.id === params.id,
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('gateSystems:title'), href: '/gate-systems' },
          { label: state.record()?.name ?? t('gateSystems:facts') },
        ]}
      />
      <RecordPage
        of={state}
        onRetry={reload}
        title={t('gateSystems:facts')}
        missing={{
          title: t('gateSystems:missing'),
          hint: t('gateSystems:missingHint'),
          href: '/gate-systems',
          back: t('gateSystems:backToList'),
        }}
      >
        {(system) => (
          <>
            <PageTitle title={system().name} badge={<GateSystemStateBadge state={system().state} />} />
            <section aria-labelledby="tokens" class="panel grid grid-cols-1 gap-4 p-5 sm:p-6">
              <h2 id="tokens" class="text-lg font-semibold">
                {t('gateSystems:tokens.title')}
              </h2>
              <GateSystemTokens system={system()} loading={result.stale} />
            </section>
            <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
              <FormSection title={t('gateSystems:facts')}>
                <DescriptionList class="max-w-form">
                  <DescriptionItem label={t('gateSystems:field.createdAt')}>
                    <DateText value={system().createdAt} />
                  </DescriptionItem>
                  <Show when={system().disabledAt}>
                    {(at) => (
                      <DescriptionItem label={t('gateSystems:field.disabledAt')}>
                        <DateText value={at()} />
                      </DescriptionItem>
                    )}
                  </Show>
                </DescriptionList>
              </FormSection>
              <FormSection title={t('gateSystems:change.title')} description={t('gateSystems:change.hint')}>
                <GateSystemChangeForm
                  system={system()}
                  branches={branchesOf(result.data?.ports ?? [])}
                  onReload={reload}
                />
              </FormSection>
              <FormSection title={t('gateSystems:actions')}>
                <GateSystemActions system={system()} onConflict={reload} />
              </FormSection>
            </div>
            <HistorySection subject="ACCOUNT" id={system().id} />
          </>
        )}
      </RecordPage>
    </>
  );
}
