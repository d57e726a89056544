import type { JSX } from 'solid-js';
import { t } from '../../../lib/i18n';
import type { FilteredList } from '../../../lib/url-state';
import { TextInput } from '../../../ui/fields/TextInput';
import { FilterBar } from '../../../ui/lists/FilterBar';
import { FilterDay } from '../../../ui/lists/FilterDay';
import { FilterField } from '../../../ui/lists/FilterField';
import type { certificateFilterKinds } from './review-filter';

interface ReviewFilterBarProps {
  list: FilteredList<typeof certificateFilterKinds>;
  /** Fields of one of the lists only. */
  children?: JSX.Element;
}

export function ReviewFilterBar(props: ReviewFilterBarProps) {
  const filters = () => props.list.filters();
  return (
    <FilterBar
      list={props.list}
      days={['sentFrom', 'sentTo', 'decidedFrom', 'decidedTo']}
      moreOpen={filters().decidedFrom !== undefined || filters().decidedTo !== undefined}
      more={
        <>
          <FilterDay name="decidedFrom" label={t('reviews:filter.decidedFrom')} value={filters().decidedFrom} />
          <FilterDay name="decidedTo" label={t('reviews:filter.decidedTo')} value={filters().decidedTo} />
        </>
      }
    >
      <FilterField name="company" label={t('work:filter.company')} width="sm:w-56">
        <TextInput dense data-search value={filters().company} placeholder={t('work:filter.companyHint')} />
      </FilterField>
      {props.children}
      <FilterDay name="sentFrom" label={t('reviews:filter.sentFrom')} value={filters().sentFrom} />
      <FilterDay name="sentTo" label={t('reviews:filter.sentTo')} value={filters().sentTo} />
    </FilterBar>
  );
}
