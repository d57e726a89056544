import { createSignal } from 'solid-js';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { TextInput } from '../../../../ui/fields/TextInput';

export interface RenameGroupProps {
  name: string;
  busy: boolean;
  onRename: (name: string) => void;
  onCancel: () => void;
}

export function RenameGroup(props: RenameGroupProps) {
  const [name, setName] = createSignal(props.name);
  return (
    <form
      class="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        props.onRename(name());
      }}
    >
      <div class="min-w-48 grow">
        <TextInput
          dense
          freeText
          autofocus
          aria-label={t('personGroups:name')}
          autocomplete="off"
          value={name()}
          onInput={setName}
        />
      </div>
      <Button type="submit" size="dense" kind="primary" busy={props.busy}>
        {t('personGroups:action.RENAME')}
      </Button>
      <Button size="dense" onClick={() => props.onCancel()}>
        {t('ui:action.cancel')}
      </Button>
    </form>
  );
}
