import { useParams } from '@solidjs/router';
import { createMutation, createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconMark from '~icons/lucide/check-check';
import { errorText } from '../../domain/errors/error-text';
import { BranchNames, nameOf } from '../../domain/ports/port-names';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { useViewer } from '../../domain/session/viewer-context';
import { readFragment } from '../../gql';
import type { MarkCardBatchMadeMutation } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createSignalFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PrintCards } from '../cards/PrintCards';
import { loadBatchPrintData } from '../cards/print-data';
import { BatchedCards } from './BatchedCards';
import { BatchResult } from './BatchResult';
import { CardBatchBadge } from './CardBatchBadge';
import { CardBatchParts, CardBatchQuery, DissolveCardBatch, MarkCardBatchMade } from './card-batch-documents';

const changed = { additionalTypenames: ['CardBatch', 'Pass', 'Application'] };

/** One batch: its data for the printer again, what became of each card, and marking them as made (R-EXC-6). */
export function CardBatchPage() {
  const params = useParams<{ id: string }>();
  const { refetch } = useViewer();
  const [result, read] = createQuery({ query: CardBatchQuery, variables: () => ({ id: params.id }) });
  const state = createRecord(
    result,
    (data) => data.cardBatch,
    (found) => found.id === params.id,
  );
  const readAgain = () => {
    read({ requestPolicy: 'network-only' });
    refetch();
  };
  const [marking, mark] = createMutation(MarkCardBatchMade);
  const [, dissolve] = createMutation(DissolveCardBatch);
  const [asking, setAsking] = createSignal<'MADE' | 'DISSOLVE'>();
  const [results, setResults] = createSignalFor<MarkCardBatchMadeMutation['markCardBatchMade']['results']>(
    () => params.id,
    () => [],
  );
  const confirm = async () => {
    const { data, error } = await mark({ id: params.id }, changed);
    setAsking(undefined);
    if (data) setResults(data.markCardBatchMade.results);
    else toast.error(t('cardBatches:failed'), errorText(error));
    readAgain();
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('cards:title'), href: '/cards' },
          { label: t('cardBatches:title'), href: '/card-batches' },
          { label: t('cardBatches:one') },
        ]}
      />
      <RecordPage
        of={state}
        onRetry={readAgain}
        title={t('cardBatches:one')}
        missing={{ title: t('cardBatches:missing'), href: '/card-batches', back: t('cardBatches:back') }}
      >
        {(found) => {
          const batch = () => readFragment(CardBatchParts, found());
          const time = () => formatDateTime(batch().createdAt);
          return (
            <>
              <PageTitle
                title={t('cardBatches:ofTime', { time: time() })}
                badge={<CardBatchBadge state={batch().state} />}
                description={t('cardBatches:summary', {
                  ...{ name: batch().createdBy, branch: nameOf(readFragment(BranchNames, batch().branch)) },
                  ...{ cards: batch().cardCount, made: batch().madeCount, left: batch().leftCount },
                })}
                action={
                  <Show when={batch().state === 'OPEN'}>
                    <Button kind="primary" icon={IconMark} onClick={() => setAsking('MADE')}>
                      {t('cards:action.MARK_MADE')}
                    </Button>
                  </Show>
                }
              />
              <Show when={batch().state === 'OPEN'}>
                <div class="flex flex-wrap gap-2">
                  <PrintCards load={(client) => loadBatchPrintData(client, batch().id)} />
                  <Button size="dense" onClick={() => setAsking('DISSOLVE')}>
                    {t('cardBatches:dissolve.action')}
                  </Button>
                </div>
              </Show>
              <Show when={batch().dissolvedAt}>
                {(at) => (
                  <p class="text-ink-2">
                    {t('cardBatches:dissolve.fact', { name: batch().dissolvedBy ?? '', time: formatDateTime(at()) })}
                    {batch().dissolveReason}
                  </p>
                )}
              </Show>
              <BatchResult results={results()} />
              <BatchedCards cards={found().cards} />
              <ConfirmDialog
                open={asking() === 'MADE'}
                title={t('cards:question.MARK_MADE', { count: batch().leftCount })}
                confirmLabel={t('cards:action.MARK_MADE')}
                busy={marking.fetching}
                onConfirm={() => void confirm()}
                onCancel={() => setAsking(undefined)}
              >
                {t('cardBatches:consequence')}
              </ConfirmDialog>
              <AskReasonDialog
                open={asking() === 'DISSOLVE'}
                danger
                title={t('cardBatches:dissolve.title', { time: time() })}
                body={t('cardBatches:dissolve.body')}
                confirmLabel={t('cardBatches:dissolve.action')}
                label={t('cardBatches:dissolve.reason')}
                reasonHint={t('cardBatches:dissolve.reasonHint')}
                onClose={() => setAsking(undefined)}
                send={({ reason }) => dissolve({ id: batch().id, reason }, changed)}
                onDone={readAgain}
              />
            </>
          );
        }}
      </RecordPage>
    </>
  );
}
