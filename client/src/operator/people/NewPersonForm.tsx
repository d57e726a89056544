import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { LinkButton } from '../../ui/LinkButton';
import { emptyPerson, PersonFields, personInput, personLabels } from './PersonFields';

const CreatePerson = graphql(`
  mutation CreatePerson($input: PersonInput!, $key: String!) {
    createPerson(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export function NewPersonForm(props: { onCreated: (id: string) => void }) {
  const [result, create] = createMutation(CreatePerson);
  const [typed, setTyped] = createStore({ ...emptyPerson });
  const [unsaved, setUnsaved] = createSignal(false);
  const key = crypto.randomUUID();
  const [faults, setFaults] = createSignal(noFaults);

  const submit = async () => {
    setFaults(noFaults);
    const { data, error } = await create({ input: personInput(typed), key });
    if (!data) return setFaults(formFaults(error, { labels: personLabels(), under: 'input' }));
    setUnsaved(false);
    props.onCreated(data.createPerson.id);
  };
  return (
    <>
      <FormPage
        label={t('people:new.title')}
        requiredNote
        onSubmit={() => !result.fetching && void submit()}
        errors={faults().summary}
        actions={
          <>
            <Button type="submit" kind="primary" busy={result.fetching}>
              {t('people:new.submit')}
            </Button>
            <LinkButton href="/people">{t('ui:action.cancel')}</LinkButton>
          </>
        }
      >
        <PersonFields
          value={typed}
          onChange={(change) => {
            setTyped(change);
            setUnsaved(true);
          }}
          errors={(field) => faults().at(field)}
        />
      </FormPage>
      <LeaveGuardDialog unsaved={unsaved()} />
    </>
  );
}
