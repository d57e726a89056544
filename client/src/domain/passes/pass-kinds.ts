import type { PassKind } from '../../gql/graphql';
import { inOrder } from '../../lib/in-order';

export const passKinds = inOrder<PassKind>({ PERIODIC: true, TEMPORARY: true, SINGLE_ENTRY: true });
