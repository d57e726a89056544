import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { graphql, readFragment } from '../../gql';
import { PersonGroupParts } from './person-groups';

const OwnGroups = graphql(`
  query OwnGroups {
    personGroups {
      ...PersonGroupParts
    }
  }
`);

/** The account's groups of people, and who is in which. */
export function createOwnGroups() {
  const [result, refresh] = createQuery({ query: OwnGroups, context: { additionalTypenames: ['PersonGroup'] } });
  const all = createMemo(() => readFragment(PersonGroupParts, result.data?.personGroups ?? []));
  const names = createMemo(() => {
    const found = new Map<string, string[]>();
    for (const { name, personIds } of all()) {
      for (const id of personIds) found.set(id, [...(found.get(id) ?? []), name]);
    }
    return found;
  });
  return {
    all,
    namesOf: (personId: string): readonly string[] => names().get(personId) ?? [],
    read: () => refresh({ requestPolicy: 'network-only' }),
  };
}

export type OwnGroups = ReturnType<typeof createOwnGroups>;
