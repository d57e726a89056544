import { Show } from 'solid-js';
import type { FormDescriptionFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { documentsWords } from '../../form-words';

/** What was agreed to. */
export function ConsentList(props: { form: FormDescriptionFragment }) {
  return (
    <ul class="list-disc pl-5 text-sm">
      <Show when={props.form.consents.includes('PERSONAL_DATA')}>
        <li>{t('applications:consent.personalData')}</li>
      </Show>
      <Show when={props.form.consents.includes('DOCUMENTS')}>
        <li>{t(`applications:consent.documents.${documentsWords(props.form)}`)}</li>
      </Show>
    </ul>
  );
}
