import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../../../domain/errors/error-text';
import type { PersonGroupPartsFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import { ListRow } from './ListRow';
import { ChangePersonGroup, DeletePersonGroup } from './person-groups';
import { RenameGroup } from './RenameGroup';

export interface GroupRowProps {
  group: PersonGroupPartsFragment;
  /** Who is on the application. */
  chosen: readonly string[];
  busy: boolean;
  onAdd: () => void;
  onChanged: () => void;
}

/** A group: added as a whole, renamed, made of those now on the application, or deleted after a question. */
export function GroupRow(props: GroupRowProps) {
  const [changing, change] = createMutation(ChangePersonGroup);
  const [deleting, remove] = createMutation(DeletePersonGroup);
  const [asked, setAsked] = createSignal<'RENAME' | 'DELETE'>();
  const problem = () => errorText(changing.error ?? deleting.error);
  const of = () => ({ id: props.group.id, version: props.group.version });
  const done = ({ error }: { error?: unknown }) => {
    if (!error) setAsked();
    props.onChanged();
  };
  const replace = async () => {
    const add = [...props.chosen];
    done(await change({ ...of(), add, remove: props.group.personIds.filter((id) => !add.includes(id)) }));
  };
  return (
    <ListRow
      name={props.group.name}
      count={props.group.personIds.length}
      busy={props.busy}
      onAdd={props.onAdd}
      actions={
        <>
          <Button size="dense" kind="quiet" onClick={() => setAsked('RENAME')}>
            {t('personGroups:rename')}
          </Button>
          <Show when={props.chosen.length > 0}>
            <Button size="dense" kind="quiet" busy={changing.fetching} onClick={() => void replace()}>
              {t('personGroups:replace')}
            </Button>
          </Show>
          <Button size="dense" kind="quiet" onClick={() => setAsked('DELETE')}>
            {t('personGroups:delete')}
          </Button>
        </>
      }
    >
      <FieldErrors id={`group-${props.group.id}-error`} errors={problem()} />
      <Show when={asked() === 'RENAME'}>
        <RenameGroup
          name={props.group.name}
          busy={changing.fetching}
          onRename={async (name) => done(await change({ ...of(), name, add: [], remove: [] }))}
          onCancel={() => setAsked()}
        />
      </Show>
      <Show when={asked() === 'DELETE'}>
        <div class="flex flex-wrap items-center gap-2" role="alert">
          <span>{t('personGroups:deleteQuestion', { name: props.group.name })}</span>
          <Button size="dense" kind="danger" busy={deleting.fetching} onClick={async () => done(await remove(of()))}>
            {t('personGroups:delete')}
          </Button>
          <Button size="dense" onClick={() => setAsked()}>
            {t('ui:action.cancel')}
          </Button>
        </div>
      </Show>
    </ListRow>
  );
}
