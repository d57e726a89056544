import { t } from '../../../lib/i18n';
import { Field } from '../../../ui/Field';
import { Textarea } from '../../../ui/Textarea';
import type { FormState } from './form-state';

/** For the count of characters only; the server judges. */
const limit = 200;

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
        limit={limit}
        value={props.form.content.reason}
        onInput={(reason) => props.form.change({ reason })}
        onBlur={() => void props.form.saver.save()}
      />
    </Field>
  );
}
