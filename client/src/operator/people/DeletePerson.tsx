import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconRemove from '~icons/lucide/trash-2';
import { errorText } from '../../domain/errors/error-text';
import { PersonParts } from '../../domain/people/person-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { type ApiError, apiErrors, hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import { DeleteInUse, type UnderWay } from './DeleteInUse';

const DeletePersonMutation = graphql(`
  mutation DeletePerson(
    $id: ID!
    $version: Int!
    $cards: CardsOfRemovedPerson
    $withdraw: Boolean = false
    $reason: String
  ) {
    deletePerson(id: $id, version: $version, cards: $cards, withdraw: $withdraw, reason: $reason)
  }
`);

const strings = (values: unknown): string[] => (Array.isArray(values) ? values.map(String) : []);

/** What is named as under way, if the company may end all of it in the same step. */
function underWayIn(errors: readonly ApiError[]): UnderWay | undefined {
  const params = (code: ApiError['code']) => errors.find((each) => each.code === code)?.params;
  const [cards, applications] = [params('PERSON_HAS_CARDS'), params('PERSON_HAS_APPLICATIONS')];
  if (!(cards || applications) || strings(applications?.colleaguesNumbers).length > 0) return undefined;
  const applicationNumbers = strings(applications?.applicationNumbers);
  return { passNumbers: strings(cards?.passNumbers), applicationNumbers };
}

export interface DeletePersonProps {
  person: FragmentType<typeof PersonParts>;
  onDeleted: () => void;
  /** The person was changed meanwhile and is to be looked at again first. */
  onConflict: () => void;
}

/** Removes a person; of one with cards or open applications it is asked what becomes of these, in the same step (R-PER-4). */
export function DeletePerson(props: DeletePersonProps) {
  const person = () => readFragment(PersonParts, props.person);
  const [result, remove] = createMutation(DeletePersonMutation);
  const [asking, setAsking] = createSignal(false);
  const [inUse, setInUse] = createSignal<UnderWay>();
  const named = () => ({ id: person().id, version: person().version });
  const changed = { additionalTypenames: ['Person', 'Pass', 'Application'] };
  const confirm = async () => {
    const { error } = await remove(named(), changed);
    setAsking(false);
    if (!error) return props.onDeleted();
    const underWay = underWayIn(apiErrors(error));
    // Once the question is gone: a dialog that closes takes those above it with it.
    if (underWay) return setTimeout(() => setInUse(underWay));
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
      <Show when={inUse()}>
        {(underWay) => (
          <DeleteInUse
            {...underWay()}
            name={person().name}
            send={(choice) => remove({ ...named(), ...choice }, changed)}
            onDone={() => props.onDeleted()}
            onConflict={() => props.onConflict()}
            onClose={() => setInUse(undefined)}
          />
        )}
      </Show>
    </>
  );
}
