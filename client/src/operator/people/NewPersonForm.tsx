import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { emptyPerson, PersonFields, personInput, personLabels, personProblems } from './PersonFields';

const CreatePerson = graphql(`
  mutation CreatePerson($input: PersonInput!, $key: String!) {
    createPerson(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export function NewPersonForm(props: { onCreated: (id: string) => void }) {
  const [, create] = createMutation(CreatePerson);
  const form = createForm({
    initial: () => emptyPerson,
    labels: personLabels,
    check: personProblems,
    under: 'input',
    send: (typed, key) => create({ input: personInput(typed), key }),
    onDone: ({ createPerson }) => props.onCreated(createPerson.id),
  });
  return (
    <Form
      form={form}
      guard
      requiredNote
      label={t('people:new.title')}
      submit={t('people:new.submit')}
      actions={<LinkButton href="/people">{t('ui:action.cancel')}</LinkButton>}
    >
      <PersonFields value={form.values} onChange={form.change} errors={(field) => form.errors().at(field)} />
    </Form>
  );
}
