import { createMutation, createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import IconAdd from '~icons/lucide/message-square-plus';
import { errorText } from '../../../domain/errors/error-text';
import { Form } from '../../../domain/forms/Form';
import { createForm } from '../../../domain/forms/form';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { Button } from '../../../ui/buttons/Button';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { Field } from '../../../ui/fields/Field';
import { Textarea } from '../../../ui/fields/Textarea';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import { CaseSection } from '../../../ui/records/CaseSection';
import { DateText } from '../../../ui/records/DateText';
import { addCaseNote, caseNotes } from './note-documents';
import { noteKey } from './note-key';

const noteLimit = 500;

/** What colleagues noted on a case; companies never see it. Another case has its own, and shows none until they are read. */
export const CaseNotes = (props: { id: string }) => (
  <Show when={props.id} keyed>
    {(id) => <Notes id={id} />}
  </Show>
);

function Notes(props: { id: string }) {
  let addButton: HTMLButtonElement | undefined;
  const [result, read] = createQuery({
    query: caseNotes,
    variables: () => ({ id: props.id }),
    context: { additionalTypenames: ['CaseNote'] },
  });
  const [writing, setWriting] = createSignal(false);
  const notes = () => result.data?.caseNotes ?? [];
  const close = () => {
    setWriting(false);
    queueMicrotask(() => addButton?.focus());
  };
  createShortcuts({
    [noteKey]: pressed(
      () => !writing(),
      () => setWriting(true),
    ),
  });
  return (
    <CaseSection
      title={t('work:notes.title')}
      badge={
        <>
          <span class="text-sm text-ink-3">{t('work:notes.about')}</span>
          <Show when={!writing()}>
            <KeyButton
              ref={addButton}
              size="dense"
              icon={IconAdd}
              key={noteKey}
              class="ml-auto"
              onClick={() => setWriting(true)}
            >
              {t('work:notes.add')}
            </KeyButton>
          </Show>
        </>
      }
    >
      <Show when={result.error}>
        <RetryNotice words={errorText(result.error) ?? ''} onRetry={() => read({ requestPolicy: 'network-only' })} />
      </Show>
      <Show when={notes().length > 0} fallback={<Show when={result.data}>{<Nothing />}</Show>}>
        <ol class="grid gap-2">
          <For each={notes()}>
            {(note) => (
              <li class="rounded-md bg-neutral-soft px-3 py-2">
                <p class="text-sm text-ink-2">
                  <span class="font-medium text-ink">{note.by}</span> <DateText value={note.at} roc={false} />
                </p>
                <p class="whitespace-pre-line wrap-anywhere">{note.text}</p>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={writing()}>
        <NoteForm
          id={props.id}
          onDone={() => {
            close();
            read({ requestPolicy: 'network-only' });
          }}
          onClose={close}
        />
      </Show>
    </CaseSection>
  );
}

const Nothing = () => <p class="text-sm text-ink-3">{t('work:notes.none')}</p>;

function NoteForm(props: { id: string; onDone: () => void; onClose: () => void }) {
  const [, add] = createMutation(addCaseNote);
  const [field, setField] = createSignal<HTMLTextAreaElement>();
  const form = createForm({
    initial: () => ({ text: '' }),
    labels: () => ({ text: t('work:notes.text') }),
    check: ({ text }) => (text.trim() ? [] : [{ code: 'REQUIRED', field: 'text', params: {} }]),
    newKeyOnChange: true,
    send: ({ text }, key) => add({ id: props.id, text, key }, { additionalTypenames: ['CaseNote', 'WorkItem'] }),
    onDone: () => props.onDone(),
  });
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && form.values.text === '') return props.onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    void form.submit();
  };
  return (
    <div class="mt-3">
      <Form
        form={form}
        guard
        label={t('work:notes.add')}
        submit={t('work:notes.submit')}
        actions={
          <Button disabled={form.busy()} onClick={() => props.onClose()}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form.field('text')} hint={t('work:notes.hint')} required>
          <Textarea
            ref={(element) => {
              setField(element);
              queueMicrotask(() => field()?.focus());
            }}
            rows={3}
            limit={noteLimit}
            {...form.text('text')}
            onKeyDown={keys}
          />
        </Field>
      </Form>
    </div>
  );
}
