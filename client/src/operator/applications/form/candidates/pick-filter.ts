import { idKinds } from '../../../../domain/people/person-parts';
import type { FormDescriptionFragment, PassFilter, PassStatus, PersonFilter } from '../../../../gql/graphql';
import { hidden } from '../../../../lib/hidden-filter';
import { type FilterValues, oneOf, text } from '../../../../lib/list-state';
import { usualIdKind } from '../../form-words';

const fits = ['yes', 'no'] as const;
/** Whether the form is open to them. */
export type Fit = (typeof fits)[number];

export const pickPeopleKinds = {
  name: hidden(),
  id: hidden(),
  kind: oneOf([...idKinds, 'all'] as const),
  fit: oneOf(fits),
};

export type PickPeopleFilters = FilterValues<typeof pickPeopleKinds>;

export const peopleFilterOf = (
  form: Pick<FormDescriptionFragment, 'requiredFiles'>,
  { name, id, kind }: PickPeopleFilters,
): PersonFilter => ({
  name,
  idNumber: id,
  idKind: kind === 'all' ? undefined : (kind ?? usualIdKind(form)),
});

/** Only those to whom the form is open, or is not, are asked for if all are judged first. */
export const fitRequest = (fit: Fit | undefined) => ({
  judged: fit !== undefined,
  allowed: fit === undefined ? null : fit === 'yes',
});

export const passesShown = ['usual', 'current', 'all'] as const;
export type PassesShown = (typeof passesShown)[number];

export const pickPassesKinds = {
  number: text(),
  name: hidden(),
  port: text(),
  state: oneOf(passesShown),
  fit: oneOf(fits),
};

export type PickPassesFilters = FilterValues<typeof pickPassesKinds>;

const current: PassStatus[] = [
  'TO_BE_MADE',
  'MADE',
  'NOT_YET_VALID',
  'VALID',
  'BLOCKED',
  'DEACTIVATED',
  'REINSTATEMENT_PENDING',
];

/** What is shown without a choice: cards still in use; expired ones only where new ones are made. */
export const usualPasses = ({ makesCard }: Pick<FormDescriptionFragment, 'makesCard'>) =>
  makesCard ? 'usual' : 'current';

export const passesFilterOf = (
  form: Pick<FormDescriptionFragment, 'makesCard'>,
  { number, name, port, state = usualPasses(form) }: PickPassesFilters,
): PassFilter => ({
  ownership: 'OWNED',
  kinds: ['PERIODIC', 'TEMPORARY'],
  number,
  holderName: name,
  portCodes: port === undefined ? undefined : [port],
  statuses: state === 'all' ? undefined : state === 'current' ? current : [...current, 'EXPIRED'],
});
