import { type BranchRef, branchOptions } from '../../domain/ports/port-names';
import type { GateSystemInput } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';

export interface GateSystemFieldsProps {
  values: GateSystemInput;
  branches: readonly BranchRef[];
  errors: (field: keyof GateSystemInput) => string[];
  onChange: (part: Partial<GateSystemInput>) => void;
}

export const gateSystemLabels = () => ({
  name: t('gateSystems:field.name'),
  branchCodes: t('gateSystems:field.branches'),
});

/** What a gate system is called, and for whose gates it speaks. */
export function GateSystemFields(props: GateSystemFieldsProps) {
  return (
    <>
      <Field name="name" label={t('gateSystems:field.name')} errors={props.errors('name')} required>
        <TextInput value={props.values.name} onInput={(name) => props.onChange({ name })} autocomplete="off" />
      </Field>
      <CheckboxGroup
        name="branchCodes"
        label={t('gateSystems:field.branches')}
        hint={t('gateSystems:branchesHint')}
        errors={props.errors('branchCodes')}
        required
        options={branchOptions(props.branches)}
        value={props.values.branchCodes}
        onChange={(branchCodes) => props.onChange({ branchCodes })}
        inline
      />
    </>
  );
}
