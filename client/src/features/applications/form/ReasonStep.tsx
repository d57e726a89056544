import { t } from '../../../lib/i18n';
import { entryReasonLimit } from '../../../lib/limits';
import { Field } from '../../../ui/Field';
import { Textarea } from '../../../ui/Textarea';
import type { FormState } from './form-state';

export function ReasonStep(props: { form: FormState; errors: string[] }) {
  return (
    <Field
      name="reason"
      label={t('singleEntry:field.reason')}
      hint={t('singleEntry:form.reasonHint')}
      required
      errors={props.errors}
    >
      <Textarea
        rows={3}
        limit={entryReasonLimit}
        value={props.form.content.reason}
        onInput={(reason) => props.form.change({ reason })}
        onBlur={() => void props.form.saver.save()}
      />
    </Field>
  );
}
