import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createRecordForm } from '../../domain/forms/record-form';
import { idKindText, PersonParts } from '../../domain/people/person-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PersonPartsFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { phoneText } from '../../lib/phone-text';
import { toast } from '../../ui/notices/toast';
import { PersonFields, personInput, personLabels, personProblems, type TypedPerson } from './PersonFields';

const UpdatePerson = graphql(`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) {
      ...PersonParts
    }
  }
`);

const typedOf = ({
  idKind,
  idNumber,
  name,
  englishName,
  mobile,
  documentValidTo,
}: PersonPartsFragment): TypedPerson => ({
  idKind,
  idNumber: idNumber ?? '',
  name,
  englishName: englishName ?? '',
  mobile: phoneText(mobile ?? ''),
  documentValidTo: documentValidTo ? formatDate(documentValidTo) : '',
});

export interface EditPersonFormProps {
  /** As it is on the server now. */
  person: FragmentType<typeof PersonParts>;
  /** Asks for it again. */
  onReload: () => void;
}

export function EditPersonForm(props: EditPersonFormProps) {
  const person = () => readFragment(PersonParts, props.person);
  const [, update] = createMutation(UpdatePerson);
  const form = createRecordForm({
    record: person,
    valuesOf: typedOf,
    labels: personLabels,
    check: personProblems,
    words: { idKind: (kind) => (kind ? idKindText(kind) : '') },
    under: 'input',
    send: (typed, version) => update({ id: person().id, version, input: personInput(typed) }),
    saved: ({ updatePerson }) => readFragment(PersonParts, updatePerson),
    onSaved: () => toast.success(t('people:edit.saved')),
    reload: () => props.onReload(),
  });
  return (
    <Form form={form} guard requiredNote label={t('people:edit.title')} submit={t('ui:action.save')}>
      <PersonFields value={form.values} onChange={form.change} errors={(field) => form.errors().at(field)} />
    </Form>
  );
}
