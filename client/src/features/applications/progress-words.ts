import type { ApplicationPartsFragment } from '../../gql/graphql';
import { stateText } from './words';

type Part = ApplicationPartsFragment['progress'][number];

/** 「待審查」, and how many where it is more than one. */
export const progressWords = ({ state, count }: Part) =>
  count > 1 ? `${stateText(state)} ${count}` : stateText(state);
