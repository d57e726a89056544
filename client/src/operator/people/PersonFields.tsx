import type { FormProblem } from '../../domain/errors/form-errors';
import { idKinds, idKindText } from '../../domain/people/person-parts';
import type { IdKind, PersonInput } from '../../gql/graphql';
import { parseDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { DayInput } from '../../ui/fields/DayInput';
import { Field } from '../../ui/fields/Field';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { TextInput } from '../../ui/fields/TextInput';

/** What is typed: the API's fields as texts. */
export interface TypedPerson {
  idKind: IdKind;
  idNumber: string;
  name: string;
  englishName: string;
  mobile: string;
  documentValidTo: string;
}

export const emptyPerson: TypedPerson = {
  idKind: 'PASSPORT',
  idNumber: '',
  name: '',
  englishName: '',
  mobile: '',
  documentValidTo: '',
};

export const personLabels = (): Record<keyof TypedPerson, string> => ({
  idKind: t('people:field.idKind'),
  idNumber: t('people:field.idNumber'),
  name: t('people:field.name'),
  englishName: t('people:field.englishName'),
  mobile: t('people:field.mobile'),
  documentValidTo: t('people:field.documentValidTo'),
});

/** Empty optional fields are sent as none. */
export const personInput = (typed: TypedPerson): PersonInput => ({
  ...typed,
  englishName: typed.englishName.trim() || null,
  mobile: typed.mobile.trim() || null,
  documentValidTo: parseDate(typed.documentValidTo) ?? null,
});

/** A day that cannot be read would be sent as none. */
export const personProblems = ({ documentValidTo }: TypedPerson): FormProblem[] =>
  documentValidTo.trim() === '' || parseDate(documentValidTo)
    ? []
    : [{ field: 'documentValidTo', text: t('ui:filter.noDay') }];

export interface PersonFieldsProps {
  value: TypedPerson;
  onChange: (change: Partial<TypedPerson>) => void;
  errors: (field: keyof TypedPerson) => string[];
}

/** The kind of document first: by it the number is judged (R-ID-1). */
export function PersonFields(props: PersonFieldsProps) {
  const labels = () => personLabels();
  return (
    <>
      <RadioGroup
        name="idKind"
        label={labels().idKind}
        required
        inline
        errors={props.errors('idKind')}
        options={idKinds.map((kind) => ({ value: kind, label: idKindText(kind) }))}
        value={props.value.idKind}
        onChange={(idKind) => props.onChange({ idKind })}
      />
      <Field
        name="idNumber"
        label={labels().idNumber}
        hint={t(`people:hint.${props.value.idKind}`)}
        required
        errors={props.errors('idNumber')}
      >
        <TextInput
          mono
          autocomplete="off"
          spellcheck={false}
          value={props.value.idNumber}
          onInput={(idNumber) => props.onChange({ idNumber })}
        />
      </Field>
      <Field
        name="documentValidTo"
        label={labels().documentValidTo}
        hint={t('people:hint.documentValidTo')}
        optional
        errors={props.errors('documentValidTo')}
      >
        <DayInput
          value={props.value.documentValidTo}
          onInput={(documentValidTo) => props.onChange({ documentValidTo })}
        />
      </Field>
      <Field name="name" label={labels().name} required errors={props.errors('name')}>
        <TextInput autocomplete="off" value={props.value.name} onInput={(name) => props.onChange({ name })} />
      </Field>
      <Field
        name="englishName"
        label={labels().englishName}
        hint={t('people:hint.englishName')}
        optional
        errors={props.errors('englishName')}
      >
        <TextInput
          lang="en"
          autocomplete="off"
          spellcheck={false}
          value={props.value.englishName}
          onInput={(englishName) => props.onChange({ englishName })}
        />
      </Field>
      <Field
        name="mobile"
        label={labels().mobile}
        optional
        hint={t('people:hint.mobile')}
        errors={props.errors('mobile')}
      >
        <TextInput
          type="tel"
          inputmode="tel"
          autocomplete="off"
          value={props.value.mobile}
          onInput={(mobile) => props.onChange({ mobile })}
        />
      </Field>
    </>
  );
}
