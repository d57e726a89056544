import { For } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import type { CardRowFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';
import { HandOverFields } from './HandOverFields';
import { createHandOverForm } from './hand-over-form';

/** Hands the chosen cards over to one person who fetches them together. */
export function HandOverDialog(props: { cards: readonly CardRowFragment[]; onDone: () => void; onCancel: () => void }) {
  const form = createHandOverForm(
    () => props.cards,
    () => props.onDone(),
  );
  const cancel = () => !form.busy() && props.onCancel();
  const title = () => t('cards:question.MARK_COLLECTED', { count: props.cards.length });
  return (
    <Dialog open onClose={cancel} title={title()} description={t('cards:consequence.MARK_COLLECTED')}>
      <ul class="grid max-h-40 gap-1 overflow-y-auto text-sm">
        <For each={props.cards}>
          {(card) => (
            <li class="flex flex-wrap gap-x-3">
              <PassNumber value={card.number} /> {card.holder.name}
              <Masked value={card.holder.maskedIdNumber} mono />
            </li>
          )}
        </For>
      </ul>
      <Form
        form={form}
        label={title()}
        submit={t('cards:action.MARK_COLLECTED')}
        actions={
          <Button disabled={form.busy()} onClick={cancel}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <HandOverFields cards={props.cards} form={form} />
      </Form>
    </Dialog>
  );
}
