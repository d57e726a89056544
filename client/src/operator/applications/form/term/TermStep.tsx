import { Show } from 'solid-js';
import { branchName, portOptions } from '../../../../domain/ports/port-names';
import { t } from '../../../../lib/i18n';
import { Field } from '../../../../ui/fields/Field';
import { Select } from '../../../../ui/fields/Select';
import type { FormFields } from '../content/form-fields';
import type { FormField } from '../content/form-steps';
import { LastDay } from './LastDay';
import { StartDayField } from './StartDayField';
import { TermField } from './TermField';

export interface TermStepProps {
  fields: FormFields;
  errors: (field: FormField) => string[];
  onDone?: () => void;
}

/** 領證港區, and from when on for how long, as far as the form asks for it. */
export function TermStep(props: TermStepProps) {
  const form = () => props.fields.form;
  const branch = () => {
    const port = props.fields.ports.find(({ code }) => code === props.fields.content.pickupPortCode);
    return port && t('applications:term.pickupBranch', { branch: branchName(port.branch) });
  };
  return (
    <div class="grid grid-cols-1 gap-6">
      <Show when={form().asksPickupPort}>
        <Field
          name="pickupPortCode"
          label={t('applications:field.pickupPort')}
          hint={branch() ?? t('applications:term.pickupHint')}
          required
          errors={props.errors('pickupPortCode')}
        >
          <Select
            options={portOptions(props.fields.ports)}
            value={props.fields.content.pickupPortCode}
            onChange={(pickupPortCode) => props.fields.change({ pickupPortCode })}
          />
        </Field>
      </Show>
      <Show when={form().asksStartDay}>
        <StartDayField fields={props.fields} errors={props.errors('startDay')} onDone={props.onDone} />
      </Show>
      <Show when={form().longestTerm}>
        {(longest) => <TermField fields={props.fields} longest={longest()} errors={props.errors('term')} />}
      </Show>
      <Show when={form().asksStartDay && form().longestTerm}>
        <LastDay content={props.fields.content} />
      </Show>
    </div>
  );
}
