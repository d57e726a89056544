import { useClient } from '@urql/solid';
import { createResource } from 'solid-js';
import type { CandidateFragment, PassCandidateFragment } from '../../../../gql/graphql';
import { loadPasses, loadPeople } from './candidate';
import type { EligibilityRequest, FormState } from './form-state';

export interface ChosenList<T> {
  loading: () => boolean;
  error: () => unknown;
  refetch: () => void;
  /** In the order chosen. */
  list: () => T[];
  /** Chosen, but no longer on the company's list. */
  missing: () => string[];
  ineligible: () => T[];
}

/** The chosen rows as they are on the server, read again when the choice or the ports for eligibility change. */
function createChosenList<Wanted, T extends { eligibility: { allowed: boolean } | null }>(
  keys: () => readonly string[],
  keyOf: (row: T) => string,
  wanted: () => Wanted,
  load: (wanted: Wanted) => Promise<T[]>,
): ChosenList<T> {
  const [rows, { refetch }] = createResource<T[], Wanted>(wanted, (now) => load(now), { initialValue: [] });
  const loaded = (): T[] => (rows.error ? [] : (rows.latest ?? []));
  const find = (key: string) => loaded().find((row) => keyOf(row) === key);
  const list = () => keys().flatMap((key) => find(key) ?? []);
  return {
    loading: () => rows.loading,
    error: (): unknown => rows.error,
    refetch: () => void refetch(),
    list,
    missing: () => (rows.loading || rows.error ? [] : keys().filter((key) => !find(key))),
    ineligible: () => list().filter(({ eligibility }) => !eligibility?.allowed),
  };
}

/** The people and passes on a form; a form has only one of the two. */
export function createChosenItems({ form, content, eligibilityRequest }: FormState) {
  const client = useClient();
  const known = new Map<string, PassCandidateFragment>();
  return {
    people: createChosenList<{ ids: string[]; chosen: EligibilityRequest }, CandidateFragment>(
      () => content.personIds,
      ({ id }) => id,
      () => ({ ids: [...content.personIds], chosen: eligibilityRequest() }),
      ({ ids, chosen }) => (ids.length > 0 ? loadPeople(client, ids, form.kind, chosen) : Promise.resolve([])),
    ),
    passes: createChosenList<string[], PassCandidateFragment>(
      () => content.passNumbers,
      ({ number }) => number,
      () => [...content.passNumbers],
      async (numbers) => {
        const wanted = numbers.filter((number) => !known.has(number));
        for (const pass of await loadPasses(client, wanted, form.kind)) known.set(pass.number, pass);
        return numbers.flatMap((number) => known.get(number) ?? []);
      },
    ),
  };
}

export type ChosenItems = ReturnType<typeof createChosenItems>;
