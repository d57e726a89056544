import { t } from '../../../../lib/i18n';
import { Field } from '../../../../ui/fields/Field';
import { Select } from '../../../../ui/fields/Select';
import { TextInput } from '../../../../ui/fields/TextInput';
import type { FormFields } from '../content/form-fields';
import type { FormField } from '../content/form-steps';
import { branchChoices, monthChoices } from './more-passes';

export interface MorePassesStepProps {
  fields: FormFields;
  errors: (field: FormField) => string[];
  onDone?: () => void;
}

/** For which month, how many more for each person, and which branch decides (R-ONE-10). */
export function MorePassesStep(props: MorePassesStepProps) {
  const content = () => props.fields.content;
  return (
    <div class="grid grid-cols-1 gap-6">
      <Field
        name="month"
        label={t('application:field.month')}
        hint={t('applications:more.monthHint')}
        required
        errors={props.errors('month')}
      >
        <Select
          options={monthChoices(props.fields.form.maxMonthsAhead)}
          value={content().month}
          onChange={(month) => props.fields.change({ month })}
        />
      </Field>
      <Field
        name="morePasses"
        label={t('application:field.morePasses')}
        hint={t('applications:more.countHint', { max: props.fields.form.maxMorePasses })}
        required
        errors={props.errors('morePasses')}
      >
        <div class="w-28">
          <TextInput
            inputmode="numeric"
            autocomplete="off"
            value={content().morePasses}
            onInput={(morePasses) => props.fields.change({ morePasses })}
            onBlur={() => props.onDone?.()}
          />
        </div>
      </Field>
      <Field
        name="branchCode"
        label={t('applications:field.branch')}
        hint={t('applications:more.branchHint')}
        required
        errors={props.errors('branchCode')}
      >
        <Select
          options={branchChoices(props.fields.ports)}
          value={content().branchCode}
          onChange={(branchCode) => props.fields.change({ branchCode })}
        />
      </Field>
    </div>
  );
}
