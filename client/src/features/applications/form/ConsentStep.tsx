import { createSignal } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Checkbox } from '../../../ui/Checkbox';
import { ConsentTextDialog } from './ConsentTextDialog';
import type { FormState } from './form-state';

/** Both consents in the words of the manual; the text of the first one can be read here. */
export function ConsentStep(props: { form: FormState; errors: (field: string) => string[] }) {
  const [reading, setReading] = createSignal(false);
  return (
    <div class="grid gap-4">
      <Checkbox
        name="personalDataConsent"
        label={t('singleEntry:consent.personalData')}
        hint={
          <button type="button" class="link" onClick={() => setReading(true)}>
            {t('singleEntry:consent.read')}
          </button>
        }
        errors={props.errors('personalDataConsent')}
        required
        checked={props.form.consents.personalData}
        onChange={(personalData) => props.form.setConsents({ personalData })}
      />
      <Checkbox
        name="documentsConfirmed"
        label={t('singleEntry:consent.passports')}
        errors={props.errors('documentsConfirmed')}
        required
        checked={props.form.consents.passports}
        onChange={(passports) => props.form.setConsents({ passports })}
      />
      <ConsentTextDialog open={reading()} onClose={() => setReading(false)} />
    </div>
  );
}
