import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconRemove from '~icons/lucide/trash-2';
import { errorText } from '../../domain/faults/error-text';
import { PersonParts } from '../../domain/people/person-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { toast } from '../../ui/toast';

const DeletePersonMutation = graphql(`
  mutation DeletePerson($id: ID!, $version: Int!) {
    deletePerson(id: $id, version: $version)
  }
`);

export interface DeletePersonProps {
  person: FragmentType<typeof PersonParts>;
  onDeleted: () => void;
  /** The person was changed meanwhile and is to be looked at again first. */
  onConflict: () => void;
}

export function DeletePerson(props: DeletePersonProps) {
  const person = () => readFragment(PersonParts, props.person);
  const [result, remove] = createMutation(DeletePersonMutation);
  const [asking, setAsking] = createSignal(false);
  const confirm = async () => {
    const { id, version } = person();
    const { error } = await remove({ id, version }, { additionalTypenames: ['Person'] });
    setAsking(false);
    if (!error) return props.onDeleted();
    toast.error(errorText(error) ?? '');
    if (hasCode(error, 'CONFLICT')) props.onConflict();
  };
  return (
    <>
      <Button icon={IconRemove} onClick={() => setAsking(true)}>
        {t('people:delete.action')}
      </Button>
      <ConfirmDialog
        open={asking()}
        title={t('people:delete.title', { name: person().name })}
        confirmLabel={t('people:delete.action')}
        danger
        busy={result.fetching}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        {t('people:delete.body')}
      </ConfirmDialog>
    </>
  );
}
