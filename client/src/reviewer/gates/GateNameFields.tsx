import type { GateNamesInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';

export interface GateNameFieldsProps {
  values: GateNamesInput;
  errors: (field: keyof GateNamesInput) => string[];
  onChange: (part: Partial<GateNamesInput>) => void;
}

/** What a gate is called in both languages. */
export function GateNameFields(props: GateNameFieldsProps) {
  return (
    <>
      <Field name="nameZh" label={t('gates:field.nameZh')} errors={props.errors('nameZh')} required>
        <TextInput
          value={props.values.nameZh}
          onInput={(nameZh) => props.onChange({ nameZh })}
          lang="zh-Hant"
          autocomplete="off"
        />
      </Field>
      <Field name="nameEn" label={t('gates:field.nameEn')} errors={props.errors('nameEn')} required>
        <TextInput
          value={props.values.nameEn}
          onInput={(nameEn) => props.onChange({ nameEn })}
          lang="en"
          autocomplete="off"
        />
      </Field>
    </>
  );
}
