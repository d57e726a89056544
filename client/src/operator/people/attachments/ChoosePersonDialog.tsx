import { useClient } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { thrownText } from '../../../domain/errors/error-text';
import { idKindText } from '../../../domain/people/person-parts';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Dialog } from '../../../ui/dialogs/Dialog';
import { Field } from '../../../ui/fields/Field';
import { TextInput } from '../../../ui/fields/TextInput';
import { type FilePerson, searchPeople } from './match-files';

export interface ChoosePersonDialogProps {
  open: boolean;
  /** The file whose person is looked for. */
  file: string;
  onChoose: (person: FilePerson) => void;
  onClose: () => void;
}

/** Looks for one of the account's own people by name or number. */
export function ChoosePersonDialog(props: ChoosePersonDialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('peopleFiles:dialog.title', { file: props.file })}>
      <Search onChoose={props.onChoose} />
    </Dialog>
  );
}

function Search(props: Pick<ChoosePersonDialogProps, 'onChoose'>) {
  const client = useClient();
  const [typed, setTyped] = createSignal('');
  const [found, setFound] = createSignal<readonly FilePerson[]>();
  const [problem, setProblem] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const search = async () => {
    if (typed().trim() === '') return setProblem(t('peopleFiles:dialog.empty'));
    setBusy(true);
    setProblem();
    try {
      setFound(await searchPeople(client, typed().trim()));
    } catch (error) {
      setProblem(thrownText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <Field name="person" label={t('peopleFiles:dialog.field')} hint={t('peopleFiles:dialog.hint')} errors={problem()}>
        <TextInput autocomplete="off" value={typed()} onInput={setTyped} />
      </Field>
      <div>
        <Button type="submit" kind="primary" busy={busy()}>
          {t('ui:action.search')}
        </Button>
      </div>
      <p role="status" class="text-sm text-ink-2">
        <Show when={found()}>{(people) => t('peopleFiles:dialog.found', { count: people().length })}</Show>
      </p>
      <Show when={(found()?.length ?? 0) > 0}>
        <ul class="panel grid">
          <For each={found()}>
            {(person) => (
              <li class="border-b border-line last:border-b-0">
                <button
                  type="button"
                  class="flex w-full flex-wrap gap-x-4 px-4 py-2.5 text-left hover:bg-hover"
                  onClick={() => props.onChoose(person)}
                >
                  <span class="min-w-28 font-medium">{person.name}</span>
                  <span class="text-ink-3">{idKindText(person.idKind)}</span>
                  <span class="font-mono">{person.idNumber ?? t('ui:unreadable')}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </form>
  );
}
