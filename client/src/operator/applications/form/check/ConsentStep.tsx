import { createSignal, Show } from 'solid-js';
import { t } from '../../../../lib/i18n';
import { Checkbox } from '../../../../ui/fields/Checkbox';
import { documentsWords } from '../../form-words';
import type { FormState } from '../content/form-state';
import type { FormField } from '../content/form-steps';
import { ConsentTextDialog } from './ConsentTextDialog';

export interface ConsentStepProps {
  state: FormState;
  errors: (field: FormField) => string[];
}

/** What must be agreed to, in the words of the manual; the consent text can be read here. */
export function ConsentStep(props: ConsentStepProps) {
  const [reading, setReading] = createSignal(false);
  const required = () => props.state.form.consents;
  return (
    <div class="grid gap-4">
      <Show when={required().includes('PERSONAL_DATA')}>
        <Checkbox
          name="personalDataConsent"
          label={t('applications:consent.personalData')}
          hint={
            <button type="button" class="link" onClick={() => setReading(true)}>
              {t('applications:consent.read')}
            </button>
          }
          errors={props.errors('personalDataConsent')}
          required
          checked={props.state.consents.personalData}
          onChange={(personalData) => props.state.setConsents({ personalData })}
        />
      </Show>
      <Show when={required().includes('DOCUMENTS')}>
        <Checkbox
          name="documentsConfirmed"
          label={t(`applications:consent.documents.${documentsWords(props.state.form)}`)}
          errors={props.errors('documentsConfirmed')}
          required
          checked={props.state.consents.documents}
          onChange={(documents) => props.state.setConsents({ documents })}
        />
      </Show>
      <ConsentTextDialog open={reading()} onClose={() => setReading(false)} />
    </div>
  );
}
