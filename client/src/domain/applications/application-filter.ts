import type { ApplicationFilter, ItemState } from '../../gql/graphql';
import { type FilterValues, oneOf, text } from '../../lib/list-state';
import { itemStates } from './application-words';
import { formKinds } from './forms';

const underReview: readonly ItemState[] = ['REVIEW', 'POLICE_CHECK'];

/** The states, and both of the steps at which others decide. */
export const stateChoices = ['UNDER_REVIEW', ...itemStates] as const;

/** As they stand in the URL. */
export const applicationFilterKinds = {
  number: text(),
  form: oneOf(formKinds),
  state: oneOf(stateChoices),
};

export type ApplicationFilters = FilterValues<typeof applicationFilterKinds>;

export const applicationFilterOf = ({ number, form, state }: ApplicationFilters): ApplicationFilter => ({
  number,
  forms: form && [form],
  states: state && (state === 'UNDER_REVIEW' ? [...underReview] : [state]),
});
