import { For, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { FieldErrors } from '../../../ui/FieldErrors';
import { fieldId } from '../../../ui/field-context';
import { Notice } from '../../../ui/Notice';
import { Spinner } from '../../../ui/Spinner';
import { errorText } from '../../faults/error-text';
import { faultText } from '../../faults/fault-text';
import { reasonTexts } from '../../people/eligibility';
import type { ChosenState } from './chosen-state';
import type { FormState } from './form-state';
import { PassportFiles } from './PassportFiles';

export interface ChosenPeopleProps {
  form: FormState;
  chosen: ChosenState;
  uploadHref: (personId: string) => string;
}

/** 確認申請人員 with 確認申請人員附件: who is on the application, why the server refused somebody, and removal. */
export function ChosenPeople(props: ChosenPeopleProps) {
  const refused = (personId: string) =>
    props.form
      .faults()
      .filter((each) => each.personId === personId)
      .map(({ fault }) => faultText({ ...fault, params: { ...fault.params, person: undefined } }));
  const problems = (person: ReturnType<ChosenState['people']>[number]) => {
    const told = refused(person.id);
    return told.length > 0 ? told : reasonTexts(person.eligibility);
  };
  return (
    <Show
      when={props.form.content.personIds.length > 0}
      fallback={<p class="panel px-4 py-6 text-center text-ink-3">{t('singleEntry:people.noneChosen')}</p>}
    >
      <Show when={props.chosen.error()}>
        {(error) => (
          <Notice tone="danger" title={errorText(error() as Parameters<typeof errorText>[0])}>
            <Button size="dense" class="mt-2" onClick={props.chosen.refetch}>
              {t('ui:action.retry')}
            </Button>
          </Notice>
        )}
      </Show>
      <ul class="panel grid" aria-busy={props.chosen.loading()}>
        <For each={props.chosen.people()}>
          {(person) => (
            <li
              id={fieldId(`personIds.${person.id}`)}
              tabindex="-1"
              data-ring
              class="grid items-start gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0 sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,14rem)_auto]"
            >
              <span class="font-mono wrap-anywhere">{person.idNumber}</span>
              <span class="min-w-0 wrap-anywhere">
                <span class="font-medium">{person.name}</span>
                <Show when={person.englishName !== person.name && person.englishName}>
                  {(name) => <span class="block text-sm text-ink-3">{name()}</span>}
                </Show>
              </span>
              <span class="text-sm">
                <PassportFiles person={person} uploadHref={props.uploadHref(person.id)} />
              </span>
              <Button
                size="dense"
                kind="quiet"
                class="justify-self-start"
                aria-label={t('singleEntry:people.removeOf', { name: person.name })}
                onClick={() => props.form.remove(person.id)}
              >
                {t('ui:action.remove')}
              </Button>
              <div class="text-sm sm:col-span-full">
                <FieldErrors id={`${fieldId(`personIds.${person.id}`)}-error`} errors={problems(person)} />
              </div>
            </li>
          )}
        </For>
        <For each={props.chosen.missing()}>
          {(id) => (
            <li class="flex items-center justify-between gap-4 border-b border-line px-4 py-2.5 last:border-b-0">
              <span class="text-danger">{t('singleEntry:people.gone')}</span>
              <Button size="dense" kind="quiet" onClick={() => props.form.remove(id)}>
                {t('ui:action.remove')}
              </Button>
            </li>
          )}
        </For>
        <Show when={props.chosen.loading() && props.chosen.people().length < props.form.content.personIds.length}>
          <li class="px-4 py-2.5 text-ink-2">
            <Spinner label={t('ui:table.loading')} />
          </li>
        </Show>
      </ul>
    </Show>
  );
}
