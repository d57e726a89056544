import { A, useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { formText } from '../../domain/applications/application-words';
import { errorText } from '../../domain/errors/error-text';
import { HistorySection } from '../../domain/history/HistorySection';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Notice } from '../../ui/notices/Notice';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { correctItemHref } from '../new-application/form-address';
import { PassParts } from '../passes/pass-parts';
import { ApplicationActions } from './ApplicationActions';
import { ApplicationDetails } from './ApplicationDetails';
import { applicationMissing } from './application-missing';
import { ApplicationDetail, ItemInBrief } from './detail-parts';
import { FormDescription } from './form-parts';
import { WithdrawDialog } from './WithdrawDialog';

const ApplicationQuery = graphql(`
  query Application($number: String!, $page: Int!, $size: Int!) {
    applicationForms {
      ...FormDescription
    }
    application(number: $number) {
      id
      number
      form
      masked
      ...ApplicationDetail
      items(page: $page, size: $size) {
        items {
          ...ItemParts
        }
        total
      }
    }
  }
`);

const PassesOfApplication = graphql(`
  query PassesOfApplication($number: String!) {
    application(number: $number) {
      id
      number
      passes {
        ...PassParts
      }
    }
  }
`);

/** An application of any form: where it stands, what may be done about it, and all that is on record. */
export function ApplicationPage() {
  const params = useParams<{ number: string }>();
  const list = createUrlListState({ filters: {}, sorts: [] });
  const [result, read] = createQuery({
    query: ApplicationQuery,
    variables: () => ({ number: params.number, page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['Application', 'ApplicationItem', 'Pass'] },
  });
  const state = createRecord(
    result,
    (data) => data.application,
    (found) => found.number === params.number,
  );
  const application = state.record;
  const form = () =>
    readFragment(FormDescription, result.data?.applicationForms)?.find(({ kind }) => kind === application()?.form);
  const [issued, readIssued] = createQuery({
    query: PassesOfApplication,
    variables: () => ({ number: params.number }),
    pause: () => !form()?.issuesPrints,
  });
  const passes = () => {
    const found = issued.data?.application;
    return found?.number === params.number ? readFragment(PassParts, found.passes) : undefined;
  };
  const [withdrawing, setWithdrawing] = createSignal(false);
  const detail = () => readFragment(ApplicationDetail, application());
  const items = () => readFragment(ItemInBrief, detail()?.allItems.items) ?? [];
  const withdrawable = () => items().filter(({ actions }) => actions.includes('WITHDRAW'));
  const returned = () => items().filter(({ actions }) => actions.includes('RESUBMIT'));
  const title = () => {
    const found = application();
    return found ? t('applications:detail.title', { form: formText(found.form) }) : t('applications:title');
  };
  const possible = () => ({
    print: passes()?.some(({ viewerCan }) => viewerCan.print) ?? false,
    correct: returned().length > 0,
    withdraw: withdrawable().length > 0,
    // The API lists the forms that one may begin; what is masked cannot be taken over.
    again: application()?.masked === false && form() !== undefined && form()?.kind !== 'CARD_EXCHANGE',
  });
  const actions = () => (
    <ApplicationActions
      number={params.number}
      form={application()?.form}
      possible={possible()}
      onWithdraw={() => setWithdrawing(true)}
    />
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('applications:title'), href: '/applications' }, { label: params.number }]} />
      <PageTitle
        title={title()}
        description={params.number}
        action={Object.values(possible()).includes(true) ? actions() : undefined}
      />
      <RecordPage of={state} onRetry={() => read()} missing={applicationMissing()}>
        {(found) => (
          <>
            <Show when={found().masked}>
              <Notice>{t('ownership:masked')}</Notice>
            </Show>
            <Show when={returned().length > 0}>
              <Notice tone="warning">
                {t('applications:detail.toCorrect', { count: returned().length })}
                <ul class="mt-1 flex flex-wrap gap-x-4 gap-y-1">
                  <For each={returned()}>
                    {({ id, holder }) => (
                      <li>
                        <A class="link" href={correctItemHref(params.number, [id])}>
                          {t('applications:detail.correctOf', { name: holder.name })}
                        </A>
                      </li>
                    )}
                  </For>
                </ul>
              </Notice>
            </Show>
            <Show when={form()}>
              {(described) => (
                <ApplicationDetails
                  number={params.number}
                  application={found()}
                  form={described()}
                  items={found().items}
                  prints={{
                    passes: passes(),
                    error: errorText(issued.error),
                    onRetry: () => readIssued({ requestPolicy: 'network-only' }),
                  }}
                  list={list}
                  loading={result.fetching || result.stale}
                />
              )}
            </Show>
            <Show when={!found().masked}>
              <HistorySection subject="APPLICATION" id={found().id} />
            </Show>
            <WithdrawDialog
              open={withdrawing()}
              application={{ id: found().id, number: found().number, version: detail()?.version ?? 0 }}
              items={withdrawable()}
              onStale={() => read({ requestPolicy: 'network-only' })}
              onClose={() => setWithdrawing(false)}
            />
          </>
        )}
      </RecordPage>
    </>
  );
}
