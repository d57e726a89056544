import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconRemove from '~icons/lucide/trash-2';
import { errorText } from '../../domain/errors/error-text';
import { PersonParts } from '../../domain/people/person-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { apiErrors, hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { toast } from '../../ui/toast';
import { DeleteWithCards } from './DeleteWithCards';

const DeletePersonMutation = graphql(`
  mutation DeletePerson($id: ID!, $version: Int!, $cards: CardsOfRemovedPerson, $reason: String) {
    deletePerson(id: $id, version: $version, cards: $cards, reason: $reason)
  }
`);

export interface DeletePersonProps {
  person: FragmentType<typeof PersonParts>;
  onDeleted: () => void;
  /** The person was changed meanwhile and is to be looked at again first. */
  onConflict: () => void;
}

/** Removes a person; of one with cards it is asked what becomes of these, in the same step (R-PER-4). */
export function DeletePerson(props: DeletePersonProps) {
  const person = () => readFragment(PersonParts, props.person);
  const [result, remove] = createMutation(DeletePersonMutation);
  const [asking, setAsking] = createSignal(false);
  const [cards, setCards] = createSignal<readonly string[]>();
  const named = () => ({ id: person().id, version: person().version });
  const changed = { additionalTypenames: ['Person', 'Pass', 'Application'] };
  const confirm = async () => {
    const { error } = await remove(named(), changed);
    setAsking(false);
    if (!error) return props.onDeleted();
    const numbers = apiErrors(error).find(({ code }) => code === 'PERSON_HAS_CARDS')?.params?.passNumbers;
    // Once the question is gone: a dialog that closes takes those above it with it.
    if (Array.isArray(numbers)) return setTimeout(() => setCards(numbers.map(String)));
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
      <Show when={cards()}>
        {(numbers) => (
          <DeleteWithCards
            name={person().name}
            numbers={numbers()}
            send={(choice) => remove({ ...named(), ...choice }, changed)}
            onDone={() => props.onDeleted()}
            onConflict={() => props.onConflict()}
            onClose={() => setCards(undefined)}
          />
        )}
      </Show>
    </>
  );
}
