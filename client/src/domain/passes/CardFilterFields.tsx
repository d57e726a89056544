import { t } from '../../lib/i18n';
import { FilterDay } from '../../ui/FilterDay';
import { FilterSelect } from '../../ui/FilterSelect';
import { type CardFilters, collectionChoices } from './card-filter';

/** The names of the days among them, for the FilterBar they are in. */
export const cardFilterDays = ['endsFrom', 'endsTo', 'notSince'];

export const asksAboutCards = ({ collected, endsFrom, endsTo, notSince }: CardFilters) =>
  [collected, endsFrom, endsTo, notSince].some((each) => each !== undefined);

/** Whether a card was collected, when it ends, since when it was not used. */
export function CardFilterFields(props: { filters: CardFilters }) {
  return (
    <>
      <FilterSelect
        name="collected"
        label={t('pass:listFilter.collected')}
        value={props.filters.collected}
        options={collectionChoices.map((which) => ({ value: which, label: t(`pass:collected.${which}`) }))}
      />
      <FilterDay name="endsFrom" label={t('pass:listFilter.validFrom')} value={props.filters.endsFrom} />
      <FilterDay name="endsTo" label={t('pass:listFilter.validUntil')} value={props.filters.endsTo} />
      <FilterDay name="notSince" label={t('pass:listFilter.noPassageSince')} value={props.filters.notSince} />
    </>
  );
}
