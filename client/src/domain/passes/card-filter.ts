import { addDays, atTaipei } from '../../lib/dates';
import { type FilterValues, isoDate, oneOf } from '../../lib/list-state';

export const collectionChoices = ['yes', 'no'] as const;

/** What of the list asks about the life of a card, as it stands in the URL. */
export const cardFilterKinds = {
  collected: oneOf(collectionChoices),
  endsFrom: isoDate(),
  endsTo: isoDate(),
  notSince: isoDate(),
};

export type CardFilters = FilterValues<typeof cardFilterKinds>;

/** Days become the instants at which they begin in Taipei. */
export const cardFilterOf = ({ collected, endsFrom, endsTo, notSince }: CardFilters) => ({
  collected: collected && collected === 'yes',
  validToFrom: endsFrom && atTaipei(endsFrom, '00:00'),
  validToBefore: endsTo && atTaipei(addDays(endsTo, 1), '00:00'),
  noPassageSince: notSince && atTaipei(notSince, '00:00'),
});
