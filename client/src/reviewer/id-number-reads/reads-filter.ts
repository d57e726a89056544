import { idKinds } from '../../domain/people/person-parts';
import type { AuditAction, IdNumberReadFilter } from '../../gql/graphql';
import { addDays, atTaipei } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, isoDate, oneOf, text } from '../../lib/list-state';
import { readScreenNames, readScreens } from './read-screens';

/** In the order in which an administrator looks for them. */
export const readActions = [
  'SEARCH_REFUSED',
  'WRONG_ID_NUMBER',
  'ACCESS_REFUSED',
  'ACCESS_GRANTED',
  'FOREIGN_CARD_LEARNT',
  'BAN_LEARNT',
  'PERSON_LOOKED_UP',
  'PASS_LOOKED_UP',
  'COLLEAGUES_PERSON_ENTERED',
  'ID_NUMBER_SEARCHED',
  'NAME_SEARCHED',
  'ID_NUMBER_READ',
] as const satisfies readonly AuditAction[];

/** As they stand in the URL; account names and ID numbers are personal. */
export const readsFilterKinds = {
  passNumber: text(),
  company: text(),
  action: oneOf(readActions),
  screen: oneOf(readScreenNames),
  accountName: hidden(),
  idKind: oneOf(idKinds),
  idNumber: hidden(),
  from: isoDate(),
  to: isoDate(),
};

export type ReadsFilters = FilterValues<typeof readsFilterKinds>;

export const readsFilterOf = ({
  passNumber,
  company,
  action,
  screen,
  accountName,
  idKind = 'PASSPORT',
  idNumber,
  from,
  to,
}: ReadsFilters): IdNumberReadFilter => ({
  passNumber,
  organisationNumber: company,
  actions: action && [action],
  screens: screen && [...readScreens[screen]],
  accountName,
  document: idNumber ? { idKind, idNumber } : undefined,
  from: from && atTaipei(from, '00:00'),
  before: to && atTaipei(addDays(to, 1), '00:00'),
});
