import { Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { FieldErrors } from '../../../ui/FieldErrors';
import { fieldId } from '../../../ui/field-context';
import { Notice } from '../../../ui/Notice';
import { ChosenPeople } from './ChosenPeople';
import type { ChosenState } from './chosen-state';
import type { FormState } from './form-state';
import { PickPeople } from './PickPeople';

export interface PeopleStepProps {
  form: FormState;
  chosen: ChosenState;
  errors: string[];
  uploadHref: (personId: string) => string;
}

/** Whom the passes are for: the pick list, and below it those chosen with their passports. */
export function PeopleStep(props: PeopleStepProps) {
  return (
    <div class="grid grid-cols-1 gap-6">
      <Notice title={t('singleEntry:people.period')}>{t('singleEntry:people.periodHint')}</Notice>
      <Show when={props.form.chosenPorts().length === 0}>
        <Notice tone="warning">{t('singleEntry:people.noPorts')}</Notice>
      </Show>
      <FieldErrors id="people-error" errors={props.errors} />
      <section id={fieldId('personIds')} tabindex="-1" aria-labelledby="pick-people" class="grid grid-cols-1 gap-3">
        <h3 id="pick-people" class="font-semibold">
          {t('singleEntry:people.search')}
        </h3>
        <p class="text-sm text-ink-2">{t('singleEntry:people.searchHint')}</p>
        <PickPeople form={props.form} uploadHref={props.uploadHref} />
      </section>
      <section aria-labelledby="chosen-people" class="grid grid-cols-1 gap-3">
        <h3 id="chosen-people" class="font-semibold">
          {t('singleEntry:people.chosen', { count: props.form.content.personIds.length })}
        </h3>
        <ChosenPeople form={props.form} chosen={props.chosen} uploadHref={props.uploadHref} />
        <p class="text-sm text-ink-2">{t('singleEntry:people.reminder')}</p>
      </section>
    </div>
  );
}
