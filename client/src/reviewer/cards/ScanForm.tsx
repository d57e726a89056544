import { useClient } from '@urql/solid';
import { createSignal, onMount, Show } from 'solid-js';
import IconScan from '~icons/lucide/scan-line';
import { errorText } from '../../domain/errors/error-text';
import { statusText } from '../../domain/passes/PassStatusBadge';
import { graphql, readFragment } from '../../gql';
import type { CardAtDeskQuery, CardRowFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { createScanner } from '../../lib/scanner';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { CardRow } from './card-columns';
import type { CardMarking } from './card-marking';
import { HandOverCard } from './HandOverCard';
import { scannedNumber } from './scanned-number';

const CardAtDesk = graphql(`
  query CardAtDesk($number: String!) {
    cardAtDesk(number: $number) {
      id
      holder {
        idNumber
      }
      attachments {
        kind
        file {
          ...FileParts
        }
      }
      ...CardRow
    }
  }
`);

/**
 * Hands a card over: its number, typed or read by a scanner, then a look at whose it is. A scan confirms nothing by itself,
 * wherever the focus is: it replaces the card that is shown (R-EXC-6).
 */
export function ScanForm(props: { marking: CardMarking; onScan?: () => void }) {
  let field: HTMLInputElement | undefined;
  const client = useClient();
  const [typed, setTyped] = createSignal('');
  const [looking, setLooking] = createSignal(false);
  const [problem, setProblem] = createSignal<string>();
  const [card, setCard] = createSignal<CardAtDeskQuery['cardAtDesk']>();
  let turn = 0;

  onMount(() => queueMicrotask(() => field?.focus()));

  const look = async (text: string) => {
    turn += 1;
    const mine = turn;
    const number = scannedNumber(text);
    props.marking.clearOutcome();
    setCard(undefined);
    if (!number) {
      setLooking(false);
      return setProblem(t('cards:scan.unreadable'));
    }
    setProblem(undefined);
    setTyped(number);
    setLooking(true);
    const { data, error } = await client.query(CardAtDesk, { number }, { requestPolicy: 'network-only' }).toPromise();
    // Another one was scanned meanwhile.
    if (mine !== turn) return;
    setLooking(false);
    const found = data?.cardAtDesk;
    const row = readFragment(CardRow, found);
    if (found && row?.cardAction === 'MARK_COLLECTED') {
      setTyped('');
      return setCard(found);
    }
    const missing = hasCode(error, 'NOT_FOUND') ? t('cards:scan.missing', { number }) : errorText(error);
    setProblem(row ? notNow(row) : missing);
    field?.focus();
    field?.select();
  };
  const begin = () => {
    turn += 1;
    setCard(undefined);
    setTyped('');
    field?.focus();
  };
  createScanner({
    isScan: (text) => scannedNumber(text) !== undefined,
    onScan: (text) => {
      props.onScan?.();
      void look(text);
    },
    field: () => field,
  });
  return (
    <>
      <form
        novalidate
        aria-label={t('cards:scan.title')}
        class="panel flex flex-wrap items-end gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          void look(typed());
        }}
      >
        <Field name="scan" label={t('cards:scan.label')} hint={t('cards:scan.hint')} errors={problem()}>
          <TextInput ref={field} mono autocomplete="off" spellcheck={false} value={typed()} onInput={setTyped} />
        </Field>
        <Button type="submit" icon={IconScan} busy={looking()}>
          {t('cards:scan.look')}
        </Button>
      </form>
      <Show when={card()} keyed>
        {(found) => (
          <HandOverCard
            found={found}
            onDone={(number) => {
              props.marking.done('MARK_COLLECTED', [number]);
              begin();
            }}
            onCancel={begin}
          />
        )}
      </Show>
    </>
  );
}

/** Why a card cannot be handed over, as far as the card itself tells. */
function notNow({ number, status, collectedAt, cardAction }: CardRowFragment): string {
  if (cardAction === 'MARK_MADE') return t('cards:scan.notMade', { number });
  if (collectedAt) return t('cards:scan.collected', { number, when: formatDateTime(collectedAt) });
  return t('cards:scan.notNow', { number, status: statusText(status) });
}
