import { Show } from 'solid-js';
import type { AttachmentKind } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import { fieldId } from '../../../../ui/fields/field-context';
import { Notice } from '../../../../ui/notices/Notice';
import { documentsWords, requiredFilesText } from '../../form-words';
import { ChosenPeople } from '../chosen/ChosenPeople';
import type { ChosenItems } from '../content/chosen-state';
import type { FormState } from '../content/form-state';
import { PickPeople } from './PickPeople';

export interface PeopleStepProps {
  state: FormState;
  chosen: ChosenItems;
  errors: string[];
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

/** Whom the passes are for: the pick list, and below it those chosen with their files. */
export function PeopleStep(props: PeopleStepProps) {
  const documents = () => documentsWords(props.state.form);
  const search = () => t(`applications:people.search.${documents()}`);
  const hint = () => {
    const files = requiredFilesText(props.state.form);
    return files && t(`applications:people.searchHint.${documents()}`, { files });
  };
  return (
    <div class="grid grid-cols-1 gap-6">
      <Show when={props.state.form.issuesPrints}>
        <Notice title={t('applications:singleEntry.people.period')}>
          {t('applications:singleEntry.people.periodHint')}
        </Notice>
        <Show when={props.state.chosenPorts().length === 0}>
          <Notice tone="warning">{t('applications:people.noPorts')}</Notice>
        </Show>
      </Show>
      <FieldErrors id="people-error" errors={props.errors} />
      <section id={fieldId('personIds')} tabindex="-1" aria-labelledby="pick-people" class="grid grid-cols-1 gap-3">
        <h3 id="pick-people" class="font-semibold">
          {search()}
        </h3>
        <p class="text-sm text-ink-2">{hint()}</p>
        <PickPeople state={props.state} caption={search()} uploadHref={props.uploadHref} />
      </section>
      <section aria-labelledby="chosen-people" class="grid grid-cols-1 gap-3">
        <h3 id="chosen-people" class="font-semibold">
          {t('applications:people.chosen', { count: props.state.content.personIds.length })}
        </h3>
        <ChosenPeople state={props.state} chosen={props.chosen.people} uploadHref={props.uploadHref} />
        <p class="text-sm text-ink-2">{t(`applications:people.reminder.${documents()}`)}</p>
      </section>
    </div>
  );
}
