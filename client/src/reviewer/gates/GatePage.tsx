import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { HistorySection } from '../../domain/history/HistorySection';
import { nameOf, portAreaLines } from '../../domain/ports/port-names';
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
import { GateActions } from './GateActions';
import { GateNamesForm } from './GateNamesForm';
import { GateStateBadge } from './GateStateBadge';

const GateQuery = graphql(`
  query GatePage($id: ID!) {
    gate(id: $id) {
      id
      code
      nameZh
      nameEn
      state
      createdAt
      closedAt
      area {
        ...AreaNames
      }
      ...GateParts
    }
  }
`);

/** One gate: what it is called, and whether it is in use. */
export function GatePage() {
  const params = useParams<{ id: string }>();
  const [result, read] = createQuery({ query: GateQuery, variables: () => ({ id: params.id }) });
  const reload = () => read({ requestPolicy: 'network-only' });
  const state = createRecord(
    result,
    (data) => data.gate,
    (found) => found.id === params.id,
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('gates:title'), href: '/gates' }, { label: state.record()?.code ?? t('gates:facts') }]}
      />
      <RecordPage
        of={state}
        onRetry={reload}
        title={t('gates:facts')}
        missing={{
          title: t('gates:missing'),
          hint: t('gates:missingHint'),
          href: '/gates',
          back: t('gates:backToList'),
        }}
      >
        {(gate) => (
          <>
            <PageTitle title={nameOf(gate())} badge={<GateStateBadge state={gate().state} />} />
            <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
              <FormSection title={t('gates:facts')}>
                <DescriptionList class="max-w-form">
                  <DescriptionItem label={t('gates:field.code')}>
                    <span class="font-mono">{gate().code}</span>
                  </DescriptionItem>
                  <DescriptionItem label={t('gates:field.area')}>{portAreaLines([gate().area])[0]}</DescriptionItem>
                  <DescriptionItem label={t('gates:field.createdAt')}>
                    <DateText value={gate().createdAt} />
                  </DescriptionItem>
                  <Show when={gate().closedAt}>
                    {(at) => (
                      <DescriptionItem label={t('gates:field.closedAt')}>
                        <DateText value={at()} />
                      </DescriptionItem>
                    )}
                  </Show>
                </DescriptionList>
              </FormSection>
              <FormSection title={t('gates:names.title')} description={t('gates:names.hint')}>
                <GateNamesForm gate={gate()} onReload={reload} />
              </FormSection>
              <FormSection title={t('gates:actions')}>
                <GateActions gate={gate()} onConflict={reload} />
              </FormSection>
            </div>
            <HistorySection subject="GATE" id={gate().id} />
          </>
        )}
      </RecordPage>
    </>
  );
}
