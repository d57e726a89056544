import type { WorkLoadQuery } from '../../gql/graphql';

/** What is not assigned stands first, then who has most. */
export const loadRows = ({ unassigned, oldestUnassigned, colleagues }: WorkLoadQuery['workLoad']) => [
  { id: 'UNASSIGNED', colleague: undefined, assigned: unassigned, oldestSince: oldestUnassigned },
  ...[...colleagues]
    .sort((a, b) => b.assigned - a.assigned)
    .map((colleague) => ({
      ...{ id: colleague.accountId, colleague },
      ...{ assigned: colleague.assigned, oldestSince: colleague.oldestSince },
    })),
];
export type LoadRow = ReturnType<typeof loadRows>[number];
