import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import IconGroups from '~icons/lucide/users';
import { errorText } from '../../domain/errors/error-text';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import type { PersonGroupPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { FieldErrors } from '../../ui/fields/FieldErrors';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';
import type { OwnGroups } from './own-groups';
import { ChangePersonGroup, CreatePersonGroup, maxListedGroups } from './person-groups';

export interface AddToGroupProps {
  personIds: readonly string[];
  groups: OwnGroups;
  /** The group by which the list is filtered: people can be taken out of it. */
  filtered: string | undefined;
}

/** Puts the selected people into a group, makes one of them, or takes them out of the group that is shown. */
export function AddToGroup(props: AddToGroupProps) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Button size="dense" icon={IconGroups} onClick={() => setOpen(true)}>
        {t('ownGroups:add')}
      </Button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        title={t('ownGroups:title', { count: props.personIds.length })}
      >
        <Choices {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Choices(props: AddToGroupProps & { onDone: () => void }) {
  const [changing, change] = createMutation(ChangePersonGroup);
  const [, create] = createMutation(CreatePersonGroup);
  const [busy, setBusy] = createSignal<string>();
  const done = (words: string) => {
    props.groups.read();
    toast.success(words);
    props.onDone();
  };
  const send = async (group: PersonGroupPartsFragment, add: readonly string[], remove: readonly string[]) => {
    setBusy(group.id);
    const variables = { id: group.id, version: group.version, add: [...add], remove: [...remove] };
    const { error } = await change(variables, { additionalTypenames: ['Person'] });
    setBusy();
    // Another window may have changed it: the next try begins with what it is now.
    if (error) return props.groups.read();
    const values = { name: group.name, count: add.length + remove.length };
    done(remove.length > 0 ? t('ownGroups:removed', values) : t('ownGroups:added', values));
  };
  const newcomers = ({ personIds }: PersonGroupPartsFragment) =>
    props.personIds.filter((id) => !personIds.includes(id));
  const shown = () => props.groups.all().find(({ id }) => id === props.filtered);
  const form = createForm({
    initial: () => ({ name: '' }),
    labels: () => ({ name: t('ownGroups:name') }),
    send: ({ name }, key) => create({ name, personIds: [...props.personIds], key }),
    onDone: () => done(t('ownGroups:made', { count: props.personIds.length })),
  });
  return (
    <div class="grid gap-5">
      <FieldErrors id="own-groups-error" errors={errorText(changing.error)} />
      <Show when={shown()}>
        {(group) => (
          <div>
            <Button busy={busy() === group().id} onClick={() => void send(group(), [], props.personIds)}>
              {t('ownGroups:remove', { name: group().name, count: props.personIds.length })}
            </Button>
          </div>
        )}
      </Show>
      <Show when={props.groups.all().length > 0}>
        <section class="grid gap-2" aria-label={t('ownGroups:existing')}>
          <h3 class="font-semibold">{t('ownGroups:existing')}</h3>
          <Show when={props.groups.all().length >= maxListedGroups}>
            <p class="text-sm text-ink-2">{t('personGroups:onlyFirst', { count: maxListedGroups })}</p>
          </Show>
          <ul class="panel grid">
            <For each={props.groups.all()}>
              {(group) => (
                <li class="flex flex-wrap items-center justify-between gap-3 border-b border-line px-4 py-2 last:border-b-0">
                  <span class="min-w-0 wrap-anywhere">
                    <span class="font-medium">{group.name}</span>{' '}
                    <span class="text-sm text-ink-3">{t('ownGroups:count', { count: group.personIds.length })}</span>
                  </span>
                  <Show
                    when={newcomers(group).length > 0}
                    fallback={<span class="text-sm text-ink-3">{t('ownGroups:allInside')}</span>}
                  >
                    <Button
                      size="dense"
                      busy={busy() === group.id}
                      aria-label={t('ownGroups:addTo', { name: group.name, count: newcomers(group).length })}
                      onClick={() => void send(group, newcomers(group), [])}
                    >
                      {t('ownGroups:addCount', { count: newcomers(group).length })}
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <section class="grid gap-2" aria-label={t('ownGroups:new')}>
        <h3 class="font-semibold">{t('ownGroups:new')}</h3>
        <Form form={form} label={t('ownGroups:new')} submit={t('ownGroups:make', { count: props.personIds.length })}>
          <Field {...form.field('name')} hint={t('ownGroups:nameHint')}>
            <TextInput freeText autocomplete="off" {...form.text('name')} />
          </Field>
        </Form>
      </section>
    </div>
  );
}
