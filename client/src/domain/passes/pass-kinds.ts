import type { PassKind } from '../../gql/graphql';

export const passKinds: readonly PassKind[] = ['PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY'];
