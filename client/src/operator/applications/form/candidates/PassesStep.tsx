import { t } from '../../../../lib/i18n';
import { FieldErrors } from '../../../../ui/fields/FieldErrors';
import { fieldId } from '../../../../ui/fields/field-context';
import { ChosenPasses } from '../chosen/ChosenPasses';
import type { ChosenItems } from '../content/chosen-state';
import type { FormState } from '../content/form-state';
import { PickPasses } from './PickPasses';

export interface PassesStepProps {
  state: FormState;
  chosen: ChosenItems;
  errors: string[];
}

/** Which passes it is about: the pick list, and below it those chosen. */
export function PassesStep(props: PassesStepProps) {
  return (
    <div class="grid grid-cols-1 gap-6">
      <FieldErrors id="passes-error" errors={props.errors} />
      <section id={fieldId('passNumbers')} tabindex="-1" aria-labelledby="pick-passes" class="grid grid-cols-1 gap-3">
        <h3 id="pick-passes" class="font-semibold">
          {t('applications:passes.search')}
        </h3>
        <p class="text-sm text-ink-2">{t('applications:passes.searchHint')}</p>
        <PickPasses state={props.state} />
      </section>
      <section aria-labelledby="chosen-passes" class="grid grid-cols-1 gap-3">
        <h3 id="chosen-passes" class="font-semibold">
          {t('applications:passes.chosen', { count: props.state.content.passNumbers.length })}
        </h3>
        <ChosenPasses state={props.state} chosen={props.chosen.passes} />
      </section>
    </div>
  );
}
