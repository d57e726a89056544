import type { ItemState } from '../../gql/graphql';
import { stateText } from './application-words';

/** 「待審查」, and how many where it is more than one. */
export const stateCountText = ({ state, count = 1 }: { state: ItemState; count?: number }) =>
  count > 1 ? `${stateText(state)} ${count}` : stateText(state);
