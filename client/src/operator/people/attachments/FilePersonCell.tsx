import { createSignal, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Select } from '../../../ui/fields/Select';
import { ChoosePersonDialog } from './ChoosePersonDialog';
import type { FileList } from './file-list';
import type { FileRow } from './file-rows';
import type { FilePerson } from './match-files';

export const personText = ({ name, idNumber }: FilePerson) => `${name} ${idNumber ?? t('ui:unreadable')}`;

/** Whom a file is about; of several people one is chosen, and anyone else is searched for. */
export function FilePersonCell(props: { list: FileList; row: FileRow }) {
  const [searching, setSearching] = createSignal(false);
  const choose = (id: string) => {
    const person = props.row.people.find((each) => each.id === id);
    if (person) props.list.choosePerson(props.row, person);
  };
  return (
    <div class="grid gap-1">
      <Show
        when={props.list.isOpen(props.row) && props.row.people.length > 1}
        fallback={
          <Show when={props.row.person}>
            {(person) => (
              <span>
                <span class="block font-medium">{person().name}</span>
                <span class="font-mono text-xs text-ink-3">{person().idNumber ?? t('ui:unreadable')}</span>
              </span>
            )}
          </Show>
        }
      >
        <Select
          dense
          aria-label={t('peopleFiles:whoOf', { file: props.row.file.name })}
          disabled={props.list.sending()}
          empty={t('peopleFiles:choose')}
          value={props.row.person?.id ?? ''}
          options={props.row.people.map((person) => ({ value: person.id, label: personText(person) }))}
          onChange={choose}
        />
      </Show>
      <Show when={props.list.isOpen(props.row)}>
        <span>
          <Button
            size="dense"
            kind="quiet"
            class="-ml-3"
            disabled={props.list.sending()}
            aria-label={t('peopleFiles:searchFor', { file: props.row.file.name })}
            onClick={() => setSearching(true)}
          >
            {props.row.person ? t('peopleFiles:change') : t('peopleFiles:search')}
          </Button>
        </span>
      </Show>
      <ChoosePersonDialog
        open={searching()}
        file={props.row.file.name}
        onChoose={(person) => {
          props.list.choosePerson(props.row, { ...person });
          setSearching(false);
        }}
        onClose={() => setSearching(false)}
      />
    </div>
  );
}
