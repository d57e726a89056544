import { createQuery } from '@urql/solid';
import { SuspensionParts, suspensionContext } from '../../domain/suspensions/suspension-parts';
import { graphql, readFragment } from '../../gql';
import type { SuspensionPartsFragment } from '../../gql/graphql';

const OwnSuspensions = graphql(`
  query OwnSuspensions {
    viewer {
      suspensions {
        ...SuspensionParts
      }
    }
  }
`);

/** The company's suspensions that run now, one a port: of several for a port the one that ends last. */
export function createOwnSuspensions() {
  const [result, read] = createQuery({
    query: OwnSuspensions,
    context: suspensionContext,
  });
  const running = (): SuspensionPartsFragment[] => {
    // The API tells those that end last first.
    const all = readFragment(SuspensionParts, result.data?.viewer?.suspensions) ?? [];
    return all.filter((each, at) => all.findIndex((other) => other.port.code === each.port.code) === at);
  };
  return {
    running,
    of: (portCode: string) => running().find(({ port }) => port.code === portCode),
    refetch: () => read({ requestPolicy: 'network-only' }),
  };
}

export type OwnSuspensions = ReturnType<typeof createOwnSuspensions>;

/** For forms that no suspension blocks. */
export const noSuspensions: OwnSuspensions = { running: () => [], of: () => undefined, refetch: () => undefined };
