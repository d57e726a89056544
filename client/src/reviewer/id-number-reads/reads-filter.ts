import type { IdNumberReadFilter } from '../../gql/graphql';
import { addDays, atTaipei } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, isoDate, text } from '../../lib/list-state';

/** As they stand in the URL; an account name is personal. */
export const readsFilterKinds = {
  passNumber: text(),
  accountName: hidden(),
  from: isoDate(),
  to: isoDate(),
};

export type ReadsFilters = FilterValues<typeof readsFilterKinds>;

export const readsFilterOf = ({ passNumber, accountName, from, to }: ReadsFilters): IdNumberReadFilter => ({
  passNumber,
  accountName,
  from: from && atTaipei(from, '00:00'),
  before: to && atTaipei(addDays(to, 1), '00:00'),
});
