import { t } from '../../../lib/i18n';
import { Field } from '../../../ui/fields/Field';
import { Select } from '../../../ui/fields/Select';

export interface GrantFieldProps {
  asked: number;
  granted: number;
  onChange: (granted: number) => void;
}

/** How many more passes an approval grants, at most as many as are asked for (R-ONE-10). */
export function GrantField(props: GrantFieldProps) {
  const counts = () => Array.from({ length: props.asked }, (_, at) => String(at + 1));
  return (
    <Field name="grantedPasses" label={t('applicationReviews:grant.label')} class="w-44">
      <Select
        dense
        empty={false}
        options={counts().map((value) => ({
          value,
          label: t('applicationReviews:grant.ofAsked', { count: value, asked: props.asked }),
        }))}
        value={String(props.granted)}
        onChange={(value) => value !== '' && props.onChange(Number(value))}
      />
    </Field>
  );
}
