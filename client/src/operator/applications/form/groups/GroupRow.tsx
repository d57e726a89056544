import { createMutation } from '@urql/solid';
import { createSignal, type JSX, Show } from 'solid-js';
import { errorText } from '../../../../domain/errors/error-text';
import type { PersonGroupPartsFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import { takeFocus } from '../../../../ui/take-focus';
import { ChangePersonGroup, DeletePersonGroup } from '../../../person-groups/person-groups';
import { ListRow } from './ListRow';
import { RenameGroup } from './RenameGroup';

export interface GroupRowProps {
  group: PersonGroupPartsFragment;
  /** Who is on the application. */
  chosen: readonly string[];
  busy: boolean;
  onAdd: () => void;
  onChanged: () => void;
  onDeleted: () => void;
}

const questions = ['RENAME', 'REPLACE', 'DELETE'] as const;
type Question = (typeof questions)[number];

/** A group: added as a whole, renamed, made of those now on the application, or deleted; each after a question. */
export function GroupRow(props: GroupRowProps) {
  const [changing, change] = createMutation(ChangePersonGroup);
  const [deleting, remove] = createMutation(DeletePersonGroup);
  const [asked, setAsked] = createSignal<Question>();
  const buttons: Partial<Record<Question, HTMLButtonElement>> = {};
  const problem = () => errorText(changing.error ?? deleting.error);
  const of = () => ({ id: props.group.id, version: props.group.version });
  /** What was asked goes, and the focus returns to where it was asked from. */
  const close = () => {
    const question = asked();
    setAsked();
    if (question) buttons[question]?.focus();
  };
  const done = ({ error }: { error?: unknown }) => {
    if (!error) close();
    props.onChanged();
  };
  const newcomers = () => props.chosen.filter((id) => !props.group.personIds.includes(id));
  const leavers = () => props.group.personIds.filter((id) => !props.chosen.includes(id));
  const replace = async () => done(await change({ ...of(), add: newcomers(), remove: leavers() }));
  const removeGroup = async () => {
    const answer = await remove(of());
    if (answer.error) return done(answer);
    props.onDeleted();
  };
  const ask = (question: Question) => (
    <Button
      ref={(button) => {
        buttons[question] = button;
      }}
      size="dense"
      kind="quiet"
      aria-expanded={asked() === question}
      onClick={() => (asked() === question ? close() : setAsked(question))}
    >
      {t(`personGroups:action.${question}`)}
    </Button>
  );
  return (
    <ListRow
      name={props.group.name}
      count={props.group.personIds.length}
      busy={props.busy}
      onAdd={props.onAdd}
      actions={
        <>
          {ask('RENAME')}
          <Show when={props.chosen.length > 0}>{ask('REPLACE')}</Show>
          {ask('DELETE')}
        </>
      }
    >
      <FieldErrors id={`group-${props.group.id}-error`} errors={problem()} />
      <Show when={asked() === 'RENAME'}>
        <RenameGroup
          name={props.group.name}
          busy={changing.fetching}
          onRename={async (name) => done(await change({ ...of(), name, add: [], remove: [] }))}
          onCancel={close}
        />
      </Show>
      <Show when={asked() === 'REPLACE'}>
        <AskAgain
          words={t('personGroups:replaceQuestion', {
            name: props.group.name,
            count: props.chosen.length,
            added: newcomers().length,
            removed: leavers().length,
          })}
          action={t('personGroups:action.REPLACE')}
          busy={changing.fetching}
          onConfirm={() => void replace()}
          onCancel={close}
        />
      </Show>
      <Show when={asked() === 'DELETE'}>
        <AskAgain
          words={t('personGroups:deleteQuestion', { name: props.group.name })}
          action={t('personGroups:action.DELETE')}
          busy={deleting.fetching}
          onConfirm={() => void removeGroup()}
          onCancel={close}
        />
      </Show>
    </ListRow>
  );
}

interface AskAgainProps {
  words: string;
  action: string;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question within the row, which takes the focus and so is read out. */
function AskAgain(props: AskAgainProps): JSX.Element {
  return (
    <fieldset ref={takeFocus} aria-label={props.words} class="flex min-w-0 flex-wrap items-center gap-2">
      <span>{props.words}</span>
      <Button size="dense" kind="danger" busy={props.busy} onClick={() => props.onConfirm()}>
        {props.action}
      </Button>
      <Button size="dense" onClick={() => props.onCancel()}>
        {t('ui:action.cancel')}
      </Button>
    </fieldset>
  );
}
