import { t } from '../../../lib/i18n';
import { entryReasonLimit } from '../../../lib/text-limits';
import { Field } from '../../../ui/fields/Field';
import { Textarea } from '../../../ui/fields/Textarea';
import { reasonLabel } from '../form-words';
import type { FormFields } from './content/form-fields';

export interface ReasonStepProps {
  fields: FormFields;
  errors: string[];
  /** The field was left. */
  onDone?: () => void;
}

export function ReasonStep(props: ReasonStepProps) {
  return (
    <Field
      name="reason"
      label={reasonLabel(props.fields.form.kind)}
      hint={t(`newApplication:form.${props.fields.form.kind}.reasonHint`)}
      required
      errors={props.errors}
    >
      <Textarea
        rows={3}
        limit={entryReasonLimit}
        value={props.fields.content.reason}
        onInput={(reason) => props.fields.change({ reason })}
        onBlur={() => props.onDone?.()}
      />
    </Field>
  );
}
