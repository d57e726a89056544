import type { AuditAction, IdNumberReadFilter } from '../../gql/graphql';
import { addDays, atTaipei } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, isoDate, oneOf, text } from '../../lib/list-state';

/** In the order in which an administrator looks for them. */
export const readActions = [
  'SEARCH_REFUSED',
  'WRONG_ID_NUMBER',
  'ACCESS_REFUSED',
  'ACCESS_GRANTED',
  'FOREIGN_CARD_LEARNT',
  'BAN_LEARNT',
  'PASS_LOOKED_UP',
  'COLLEAGUES_PERSON_ENTERED',
  'ID_NUMBER_SEARCHED',
  'NAME_SEARCHED',
  'ID_NUMBER_READ',
] as const satisfies readonly AuditAction[];

/** As they stand in the URL; an account name is personal. */
export const readsFilterKinds = {
  passNumber: text(),
  company: text(),
  action: oneOf(readActions),
  accountName: hidden(),
  from: isoDate(),
  to: isoDate(),
};

export type ReadsFilters = FilterValues<typeof readsFilterKinds>;

export const readsFilterOf = ({
  passNumber,
  company,
  action,
  accountName,
  from,
  to,
}: ReadsFilters): IdNumberReadFilter => ({
  passNumber,
  organisationNumber: company,
  actions: action && [action],
  accountName,
  from: from && atTaipei(from, '00:00'),
  before: to && atTaipei(addDays(to, 1), '00:00'),
});
