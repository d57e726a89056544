import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import { graphql } from '../../gql';
import type { PersonPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { toast } from '../../ui/toast';
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
  const [refused, setRefused] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const conflict = () => refused() && base() !== props.person.version;

  const takeTheirs = () => {
    setTyped(typedOf(props.person));
    setBase(props.person.version);
    setUnsaved(false);
    setRefused(false);
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
    setFaults(noFaults);
    const { data, error } = await update({ id: props.person.id, version, input: personInput(typed) });
    setRefused(hasCode(error, 'CONFLICT'));
    if (data) {
      setTyped(typedOf(data.updatePerson));
      setBase(data.updatePerson.version);
      setUnsaved(false);
      toast.success(t('people:edit.saved'));
    } else if (refused()) props.onReload();
    else setFaults(formFaults(error, { labels: personLabels(), under: 'input' }));
  };
  return (
    <>
      <FormPage
        label={t('people:edit.title')}
        requiredNote
        onSubmit={() => !result.fetching && void save(base())}
        errors={faults().summary}
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
