import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { graphql, readFragment } from '../../gql';
import type { ReinstatementResultPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Notice } from '../../ui/notices/Notice';
import { toast } from '../../ui/notices/toast';
import { PassNumber } from '../../ui/records/PassNumber';
import { errorText } from '../errors/error-text';
import { ReinstatementResultParts, reinstatementContext } from './reinstatement-parts';
import { refusalText } from './reinstatement-words';

const ReinstatePasses = graphql(`
  mutation ReinstatePasses($numbers: [String!]!, $key: String!) {
    reinstatePasses(numbers: $numbers, idempotencyKey: $key) {
      ...ReinstatementResultParts
    }
  }
`);

/** A card in the words of the question. */
export interface NamedCard {
  number: string;
  holder: string;
  effectiveAt: string;
}

export interface ReinstateDialogProps {
  /** None: closed. */
  cards: readonly NamedCard[] | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Names number, holder and moment before anything is done, and says afterwards what became of each card (R-REI-1). */
export function ReinstateDialog(props: ReinstateDialogProps) {
  const [sent, reinstate] = createMutation(ReinstatePasses);
  const [results, setResults] = createSignal<readonly ReinstatementResultPartsFragment[]>();
  const cards = () => props.cards ?? [];
  const moment = () => formatDateTime(cards()[0]?.effectiveAt ?? '');
  const close = () => {
    if (sent.fetching) return;
    setResults(undefined);
    props.onClose();
  };
  const confirm = async () => {
    const numbers = cards().map(({ number }) => number);
    const { data, error } = await reinstate({ numbers, key: crypto.randomUUID() }, reinstatementContext);
    if (!data) return void toast.error(errorText(error) ?? '');
    props.onDone();
    setResults(readFragment(ReinstatementResultParts, data.reinstatePasses));
  };
  const done = () => (results() ?? []).some(({ reinstatement }) => reinstatement);
  return (
    <Dialog
      open={props.cards !== undefined}
      onClose={close}
      role="alertdialog"
      title={results() ? t('reinstatements:results') : t('reinstatements:confirm.title')}
      description={results() ? undefined : t('reinstatements:confirm.body', { time: moment() })}
      footer={
        <Show
          when={results()}
          fallback={
            <>
              <Button kind="primary" busy={sent.fetching} onClick={() => void confirm()}>
                {t('ui:action.confirm')}
              </Button>
              <Button disabled={sent.fetching} onClick={close}>
                {t('ui:action.cancel')}
              </Button>
            </>
          }
        >
          <Button kind="primary" onClick={close}>
            {t('ui:action.confirm')}
          </Button>
        </Show>
      }
    >
      <Show when={done()}>
        <Notice tone="success">{t('reinstatements:done')}</Notice>
      </Show>
      <Show when={results()} fallback={<CardList cards={cards()} />}>
        {(found) => <ResultList results={found()} />}
      </Show>
    </Dialog>
  );
}

function CardList(props: { cards: readonly NamedCard[] }) {
  return (
    <ul class="grid gap-1">
      <For each={props.cards}>
        {({ number, holder, effectiveAt }) => (
          <li class="flex flex-wrap gap-x-3">
            <PassNumber value={number} />
            <span>{holder}</span>
            <span class="text-ink-2">{t('reinstatements:pendingFrom', { time: formatDateTime(effectiveAt) })}</span>
          </li>
        )}
      </For>
    </ul>
  );
}

export function ResultList(props: { results: readonly ReinstatementResultPartsFragment[] }) {
  const words = ({ reinstatement, error }: ReinstatementResultPartsFragment) =>
    reinstatement
      ? t('reinstatements:result.done', {
          number: reinstatement.number,
          time: formatDateTime(reinstatement.effectiveAt),
        })
      : t('reinstatements:result.refused', { reason: error ? refusalText(error) : '' });
  return (
    <ul class="grid gap-1">
      <For each={props.results}>
        {(result) => (
          <li class="flex flex-wrap gap-x-3">
            <PassNumber value={result.passNumber} />
            <span>{words(result)}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
