import { t } from '../../lib/i18n';
import { FilterDay } from '../../ui/lists/FilterDay';
import type { PassFilters } from './pass-filter';

/** The names of the days among them, for the FilterBar they are in. */
export const issuedDays = ['issuedFrom', 'issuedTo'];

export const asksAboutIssue = ({ issuedFrom, issuedTo }: PassFilters) =>
  issuedFrom !== undefined || issuedTo !== undefined;

/** 核發日期 from and to, both days included. */
export function IssuedFilterFields(props: { filters: PassFilters }) {
  return (
    <>
      <FilterDay name="issuedFrom" label={t('passes:filter.issuedFrom')} value={props.filters.issuedFrom} />
      <FilterDay name="issuedTo" label={t('passes:filter.issuedTo')} value={props.filters.issuedTo} />
    </>
  );
}
