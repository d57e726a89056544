import { Show } from 'solid-js';
import type { BranchRef } from '../../domain/ports/port-names';
import { accountLanguages } from '../../domain/session/account-language';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { TextInput } from '../../ui/fields/TextInput';
import type { InviteValues } from './invite-values';
import { RightsFields } from './RightsFields';
import { staffKinds } from './staff-choices';

export interface InviteFieldsProps {
  values: InviteValues;
  branches: readonly BranchRef[];
  errors: (field: keyof InviteValues) => string[];
  onChange: (part: Partial<InviteValues>) => void;
}

export function InviteFields(props: InviteFieldsProps) {
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('staff:field.kind')}
        errors={props.errors('kind')}
        required
        options={staffKinds.map((kind) => ({
          value: kind,
          label: t(`staff:kind.${kind}`),
          hint: t(`staff:kindHint.${kind}`),
        }))}
        value={props.values.kind}
        onChange={(kind) => props.onChange({ kind })}
      />
      <Field
        name="accountName"
        label={t('staff:field.accountName')}
        hint={t('staff:invite.accountNameHint')}
        errors={props.errors('accountName')}
        required
      >
        <TextInput
          value={props.values.accountName}
          onInput={(accountName) => props.onChange({ accountName })}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
      <Field
        name="personName"
        label={t('staff:field.personName')}
        hint={t('account:personNameHint')}
        errors={props.errors('personName')}
        required
      >
        <TextInput
          value={props.values.personName}
          onInput={(personName) => props.onChange({ personName })}
          autocomplete="off"
        />
      </Field>
      <Field
        name="email"
        label={t('staff:field.email')}
        hint={t('staff:invite.emailHint')}
        errors={props.errors('email')}
        required
      >
        <TextInput
          type="email"
          value={props.values.email}
          onInput={(email) => props.onChange({ email })}
          autocomplete="off"
        />
      </Field>
      <RadioGroup
        name="language"
        label={t('staff:field.language')}
        errors={props.errors('language')}
        options={accountLanguages}
        value={props.values.language}
        onChange={(language) => props.onChange({ language })}
        inline
      />
      <Show when={props.values.kind === 'STAFF'}>
        <RightsFields values={props.values} branches={props.branches} errors={props.errors} onChange={props.onChange} />
      </Show>
    </>
  );
}
