import { useClient } from '@urql/solid';
import { createResource } from 'solid-js';
import type { CandidateFragment } from '../../../gql/graphql';
import { loadChosen } from './candidate';
import type { FormState } from './form-state';

/** The chosen people as they are on the server, asked for anew when the choice of people or ports changes. */
export function createChosen(form: FormState) {
  const client = useClient();
  const [people, { refetch }] = createResource(
    () => ({ ids: [...form.content.personIds], ports: form.chosenPorts().map((port) => port.code) }),
    ({ ids, ports }) => loadChosen(client, ids, ports),
    { initialValue: [] },
  );
  const loaded = (): CandidateFragment[] => (people.error ? [] : people.latest);
  return {
    loading: () => people.loading,
    error: (): unknown => people.error,
    refetch: () => void refetch(),
    /** In the order chosen. */
    people: () =>
      form.content.personIds.flatMap((id) => {
        const person = loaded().find((each) => each.id === id);
        return person ? [person] : [];
      }),
    /** Chosen, and since removed from the company's list. */
    missing: () =>
      people.loading || people.error
        ? []
        : form.content.personIds.filter((id) => !loaded().some((person) => person.id === id)),
    ineligible: () =>
      loaded().filter((person) => form.content.personIds.includes(person.id) && !person.eligibility.allowed),
  };
}

export type ChosenState = ReturnType<typeof createChosen>;
