import { useClient } from '@urql/solid';
import { createSignal, onMount, Show } from 'solid-js';
import IconScan from '~icons/lucide/scan-line';
import { errorText } from '../../domain/errors/error-text';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { graphql, readFragment } from '../../gql';
import type { CardRowFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { DateText } from '../../ui/DateText';
import { Field } from '../../ui/Field';
import { Masked } from '../../ui/Masked';
import { TextInput } from '../../ui/TextInput';
import { CardRow } from './card-columns';
import type { CardMarking } from './card-marking';
import { scannedNumber } from './scanned-number';

const ScannedCard = graphql(`
  query ScannedCard($number: String!) {
    pass(number: $number) {
      ...CardRow
    }
  }
`);

/**
 * Hands a card over: its number, typed or read by a scanner that ends with Enter, then a look at whose it is. It only looks
 * up, so it is no form of createForm: the card found leads to the dialog that sends the change.
 */
export function ScanForm(props: { marking: CardMarking }) {
  let field: HTMLInputElement | undefined;
  const client = useClient();
  const [typed, setTyped] = createSignal('');
  const [looking, setLooking] = createSignal(false);
  const [problem, setProblem] = createSignal<string>();
  const [card, setCard] = createSignal<CardRowFragment>();

  // A scanner types wherever the focus is.
  onMount(() => queueMicrotask(() => field?.focus()));

  const look = async () => {
    const number = scannedNumber(typed());
    props.marking.clearOutcome();
    if (looking()) return;
    if (!number) return setProblem(t('cards:scan.unreadable'));
    setProblem(undefined);
    setLooking(true);
    const { data, error } = await client.query(ScannedCard, { number }, { requestPolicy: 'network-only' }).toPromise();
    setLooking(false);
    const found = readFragment(CardRow, data?.pass);
    if (found?.cardAction === 'MARK_COLLECTED') return setCard(found);
    setProblem(found ? notNow(found) : (errorText(error) ?? t('cards:scan.missing', { number })));
    field?.select();
  };
  const begin = () => {
    setCard(undefined);
    setTyped('');
    field?.focus();
  };
  const confirm = async ({ number }: CardRowFragment) => {
    await props.marking.mark('MARK_COLLECTED', [number]);
    begin();
  };
  return (
    <form
      novalidate
      aria-label={t('cards:scan.title')}
      class="panel flex flex-wrap items-end gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <Field name="scan" label={t('cards:scan.label')} hint={t('cards:scan.hint')} errors={problem()}>
        <TextInput ref={field} mono autocomplete="off" spellcheck={false} value={typed()} onInput={setTyped} />
      </Field>
      <Button type="submit" icon={IconScan} busy={looking()}>
        {t('cards:scan.look')}
      </Button>
      <Show when={card()}>
        {(found) => (
          <ConfirmDialog
            open
            title={t('cards:scan.question', { number: found().number })}
            confirmLabel={t('cards:action.MARK_COLLECTED')}
            busy={props.marking.busy()}
            onConfirm={() => void confirm(found())}
            onCancel={begin}
          >
            <span class="block text-xl font-semibold text-ink">{found().holder.name}</span>
            <span class="block">
              <Masked value={found().holder.maskedIdNumber} mono />
            </span>
            <span class="block">{found().company?.name}</span>
            <span class="block">
              {t(`pass:kind.${found().kind}`)} <DateText value={found().validFrom} dateOnly roc={false} /> –{' '}
              <DateText value={found().validTo} dateOnly roc={false} />
            </span>
            <span class="mt-2 block">{t('cards:scan.check')}</span>
          </ConfirmDialog>
        )}
      </Show>
    </form>
  );
}

/** Why a card cannot be handed over, as far as the card itself tells. */
function notNow({ number, status, collectedAt, cardAction }: CardRowFragment): string {
  if (cardAction === 'MARK_MADE') return t('cards:scan.notMade', { number });
  if (collectedAt) return t('cards:scan.collected', { number, when: formatDateTime(collectedAt) });
  return t('cards:scan.notNow', { number, status: statusText(status) });
}
