import { createSignal, onMount, Show } from 'solid-js';
import IconPerson from '~icons/lucide/user-round';
import { FileParts } from '../../domain/files/stored-file';
import { Form } from '../../domain/forms/Form';
import { readFragment } from '../../gql';
import type { CardAtDeskQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { DateText } from '../../ui/records/DateText';
import { PassNumber } from '../../ui/records/PassNumber';
import { CardRow } from './card-columns';
import { HandOverFields } from './HandOverFields';
import { createHandOverForm } from './hand-over-form';

/** A card at the desk: its holder's photo and number in clear beside what is asked when it is handed over. */
export function HandOverCard(props: {
  found: CardAtDeskQuery['cardAtDesk'];
  onDone: (number: string) => void;
  onCancel: () => void;
}) {
  let section: HTMLElement | undefined;
  const card = () => readFragment(CardRow, props.found);
  const form = createHandOverForm(
    () => [card()],
    () => props.onDone(card().number),
  );
  const [failed, setFailed] = createSignal(false);
  const photo = () =>
    props.found.attachments
      .filter(({ kind }) => kind === 'PHOTO')
      .map(({ file }) => readFragment(FileParts, file))
      .find(({ mediaType }) => mediaType.startsWith('image/'));
  // To the first question, or to the button where nothing is asked.
  onMount(() => section?.querySelector<HTMLElement>('input[type=checkbox], button[type=submit]')?.focus());
  return (
    <section
      ref={section}
      class="panel grid gap-4 p-4"
      aria-label={t('cards:scan.question', { number: card().number })}
    >
      <div class="flex flex-wrap gap-4">
        <div class="flex aspect-[3/4] w-32 flex-none items-center justify-center overflow-hidden rounded-md border border-line-strong bg-sunken">
          <Show
            when={failed() ? undefined : photo()}
            fallback={
              <span class="grid justify-items-center gap-1 text-xs text-ink-3">
                <IconPerson aria-hidden="true" class="size-10" />
                {t('pass:card.noPhoto')}
              </span>
            }
          >
            {(file) => (
              <img
                src={file().url}
                alt={t('pass:card.photo', { name: card().holder.name })}
                class="size-full object-cover"
                onError={() => setFailed(true)}
              />
            )}
          </Show>
        </div>
        <div class="grid min-w-0 grow basis-56 content-start gap-1">
          <PassNumber value={card().number} />
          <p class="text-xl font-semibold">{card().holder.name}</p>
          <p class="font-mono text-lg" data-id-number>
            {props.found.holder.idNumber}
          </p>
          <p class="text-ink-2">{card().company?.name}</p>
          <p class="text-ink-2">
            {t(`pass:kind.${card().kind}`)} <DateText value={card().validFrom} dateOnly roc={false} /> –{' '}
            <DateText value={card().validTo} dateOnly roc={false} />
          </p>
          <Show when={card().fee?.state === 'PAID'}>
            <p class="text-ink-2">{t('cards:handOver.paid')}</p>
          </Show>
          <p class="mt-1 text-sm text-ink-3">{t('cards:scan.check')}</p>
        </div>
      </div>
      <Form
        form={form}
        label={t('cards:scan.question', { number: card().number })}
        submit={t('cards:action.MARK_COLLECTED')}
        actions={
          <Button disabled={form.busy()} onClick={() => props.onCancel()}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <HandOverFields cards={[card()]} form={form} />
      </Form>
    </section>
  );
}
