import { createQuery, useClient } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { errorText, thrownText } from '../../../../domain/errors/error-text';
import { readFragment } from '../../../../gql';
import type { CandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Dialog } from '../../../../ui/dialogs/Dialog';
import { Notice } from '../../../../ui/notices/Notice';
import { RetryNotice } from '../../../../ui/notices/RetryNotice';
import { Spinner } from '../../../../ui/progress/Spinner';
import { maxListedGroups, PersonGroupParts } from '../../../person-groups/person-groups';
import { loadPeople } from '../content/candidate';
import type { FormState } from '../content/form-state';
import { GroupRow } from './GroupRow';
import { ListRow } from './ListRow';
import { NewGroup } from './NewGroup';
import { PeopleLists } from './people-lists';

export interface GroupsDialogProps {
  open: boolean;
  state: FormState;
  onAdd: (people: readonly CandidateFragment[]) => void;
  onClose: () => void;
}

/** Lists of people to add at once: who was on the last application, and the groups; and where groups are kept. */
export function GroupsDialog(props: GroupsDialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('personGroups:title')} size="wide">
      <Groups {...props} />
    </Dialog>
  );
}

function Groups(props: GroupsDialogProps) {
  const client = useClient();
  const { form, eligibilityRequest } = props.state;
  const [result, refresh] = createQuery({
    query: PeopleLists,
    variables: () => ({ form: form.kind }),
    requestPolicy: 'network-only',
  });
  const read = () => refresh({ requestPolicy: 'network-only' });
  const [adding, setAdding] = createSignal<string>();
  const [problem, setProblem] = createSignal<string>();
  const groups = () => readFragment(PersonGroupParts, result.data?.personGroups ?? []);
  // A row stays the same element while its group is read again: the focus is in it.
  const byId = createMemo(() => new Map(groups().map((group) => [group.id, group])));
  let list: HTMLUListElement | undefined;
  const last = () => result.data?.applications.items[0];
  const lastIds = () =>
    (last()?.items.items ?? []).flatMap(({ state, personId }) => (state !== 'WITHDRAWN' && personId) || []);
  const add = async (key: string, ids: readonly string[]) => {
    setAdding(key);
    setProblem();
    try {
      props.onAdd(await loadPeople(client, ids, form.kind, eligibilityRequest()));
      props.onClose();
    } catch (error) {
      setProblem(thrownText(error));
    } finally {
      setAdding();
    }
  };
  return (
    <div class="grid gap-4">
      <Show when={problem()}>
        {(words) => (
          <Notice tone="danger" live>
            {words()}
          </Notice>
        )}
      </Show>
      <Show when={result.error}>{(error) => <RetryNotice words={errorText(error()) ?? ''} onRetry={read} />}</Show>
      <Show when={result.data} fallback={result.error ? undefined : <Spinner label={t('ui:table.loading')} />}>
        <Show when={groups().length >= maxListedGroups}>
          <p class="text-sm text-ink-2">{t('personGroups:onlyFirst', { count: maxListedGroups })}</p>
        </Show>
        <ul ref={list} tabindex="-1" data-ring class="panel grid" aria-label={t('personGroups:lists')}>
          <Show when={lastIds().length > 0 && last()}>
            {(application) => (
              <ListRow
                name={t('personGroups:last')}
                hint={application().number}
                count={lastIds().length}
                busy={adding() === 'last'}
                onAdd={() => void add('last', lastIds())}
              />
            )}
          </Show>
          <For each={[...byId().keys()]}>
            {(id) => (
              <Show when={byId().get(id)}>
                {(group) => (
                  <GroupRow
                    group={group()}
                    chosen={props.state.content.personIds}
                    busy={adding() === id}
                    onAdd={() => void add(id, group().personIds)}
                    onChanged={read}
                    onDeleted={() => {
                      list?.focus();
                      read();
                    }}
                  />
                )}
              </Show>
            )}
          </For>
          <Show when={groups().length === 0}>
            <li class="px-4 py-3 text-ink-2">{t('personGroups:none')}</li>
          </Show>
        </ul>
        <NewGroup personIds={props.state.content.personIds} onMade={read} />
      </Show>
    </div>
  );
}
