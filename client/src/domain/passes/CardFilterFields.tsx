import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { FilterDay } from '../../ui/lists/FilterDay';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { type CardFilters, collectionChoices } from './card-filter';

/** The names of the days among them, for the FilterBar they are in. */
export const cardFilterDays = ['endsFrom', 'endsTo', 'notSince'];

export const asksAboutCards = ({ collected, endsFrom, endsTo, notSince }: CardFilters) =>
  [collected, endsFrom, endsTo, notSince].some((each) => each !== undefined);

export interface CardFilterFieldsProps {
  filters: CardFilters;
  /** Whether the viewer may ask since when cards were not used; by default so. */
  withPassages?: boolean;
}

/** Whether a card was collected, when it ends, since when it was not used. */
export function CardFilterFields(props: CardFilterFieldsProps) {
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
      <Show when={props.withPassages ?? true}>
        <FilterDay name="notSince" label={t('pass:listFilter.noPassageSince')} value={props.filters.notSince} />
      </Show>
    </>
  );
}
