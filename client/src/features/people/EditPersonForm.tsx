import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { graphql } from '../../gql';
import type { PersonPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { toast } from '../../ui/toast';
import { formFaults } from '../faults/form-faults';
import { PersonConflict } from './PersonConflict';
import { PersonFields, personInput, personLabels, type TypedPerson } from './PersonFields';

const UpdatePerson = graphql(`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) {
      ...PersonParts
    }
  }
`);

const typedOf = ({ idKind, idNumber, name, englishName, mobile }: PersonPartsFragment): TypedPerson => ({
  idKind,
  idNumber,
  name,
  englishName: englishName ?? '',
  mobile: mobile ?? '',
});

export interface EditPersonFormProps {
  /** As it is on the server now. */
  person: PersonPartsFragment;
  /** Asks for it again. */
  onReload: () => void;
}

export function EditPersonForm(props: EditPersonFormProps) {
  const [result, update] = createMutation(UpdatePerson);
  const [typed, setTyped] = createStore(typedOf(props.person));
  const [unsaved, setUnsaved] = createSignal(false);
  /** The version that what is typed began from. */
  const [base, setBase] = createSignal(props.person.version);
  const conflict = () => hasCode(result.error, 'CONFLICT') && !result.fetching && base() !== props.person.version;
  const faults = () => formFaults(result.error, { labels: personLabels(), under: 'input' });

  const takeTheirs = () => {
    setTyped(typedOf(props.person));
    setBase(props.person.version);
    setUnsaved(false);
  };
  // A newer version is taken as it comes unless something is typed: then the saving tells of the conflict.
  createEffect(
    on(
      () => props.person.version,
      () => !unsaved() && takeTheirs(),
      { defer: true },
    ),
  );

  const save = async (version: number) => {
    const { data, error } = await update({ id: props.person.id, version, input: personInput(typed) });
    if (data) {
      setTyped(typedOf(data.updatePerson));
      setBase(data.updatePerson.version);
      setUnsaved(false);
      toast.success(t('people:edit.saved'));
    } else if (hasCode(error, 'CONFLICT')) props.onReload();
  };
  return (
    <>
      <FormPage
        label={t('people:edit.title')}
        requiredNote
        onSubmit={() => !result.fetching && void save(base())}
        errors={result.fetching || conflict() ? [] : faults().summary}
        actions={
          <Button type="submit" kind="primary" busy={result.fetching}>
            {t('ui:action.save')}
          </Button>
        }
      >
        <Show when={conflict()}>
          <PersonConflict
            theirs={typedOf(props.person)}
            mine={typed}
            onTakeTheirs={takeTheirs}
            onKeepMine={() => void save(props.person.version)}
          />
        </Show>
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
