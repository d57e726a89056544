import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { For, Show } from 'solid-js';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { BanActions } from './BanActions';
import { BanFacts } from './BanFacts';
import { BanHistory } from './BanHistory';
import { BanStateBadge } from './BanStateBadge';

const BanQuery = graphql(`
  query BanPage($id: ID!) {
    ban(id: $id) {
      id
      state
      name
      caseNumber
      termMonths
      cancelsCards
      viewerMay
      ...BanFactParts
      ...BanHistoryParts
    }
  }
`);

/** One ban: whom, why, what follows, what may be done and what was. */
export function BanPage() {
  const params = useParams<{ id: string }>();
  const [result, read] = createQuery({ query: BanQuery, variables: () => ({ id: params.id }) });
  const reload = () => read({ requestPolicy: 'network-only' });
  const state = createRecord(
    result,
    (data) => data.ban,
    (found) => found.id === params.id,
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('bans:title'), href: '/bans' }, { label: state.record()?.name ?? t('bans:one') }]}
      />
      <RecordPage
        of={state}
        onRetry={reload}
        title={t('bans:one')}
        missing={{ title: t('bans:missing'), href: '/bans', back: t('bans:back') }}
      >
        {(ban) => (
          <>
            <PageTitle title={ban().name} badge={<BanStateBadge state={ban().state} />} />
            <Show when={ban().state === 'PROPOSED'}>
              <Notice tone="warning" title={t('bans:foreseen.title')}>
                <ul class="list-disc pl-5">
                  <For each={foreseen(ban())}>{(line) => <li>{line}</li>}</For>
                </ul>
              </Notice>
            </Show>
            <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
              <BanFacts ban={ban()} />
              <Show when={ban().viewerMay.length > 0}>
                <BanActions ban={ban()} onChanged={reload} />
              </Show>
            </div>
            <BanHistory ban={ban()} />
          </>
        )}
      </RecordPage>
    </>
  );
}

interface Foreseen {
  caseNumber: number;
  termMonths: number;
  cancelsCards: boolean;
}

/** What a confirmation would do. */
const foreseen = ({ caseNumber, termMonths, cancelsCards }: Foreseen): string[] => [
  t('bans:foreseen.case', { case: caseNumber }),
  t('bans:foreseen.term', { count: termMonths }),
  t('bans:foreseen.underWay'),
  ...(cancelsCards ? [t('bans:foreseen.cards')] : []),
];
