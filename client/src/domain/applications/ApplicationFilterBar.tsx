import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { type applicationFilterKinds, stateChoices } from './application-filter';
import { formText, stateText } from './application-words';
import { formKinds } from './forms';

export interface ApplicationFilterBarProps {
  list: FilteredList<typeof applicationFilterKinds>;
  /** What of a number is searched by, where it is not its beginning. */
  numberLabel?: string;
  /** Fields of a list with further filters. */
  children?: JSX.Element;
  /** Fields folded away, and the names of the days among all of them. */
  more?: JSX.Element;
  moreOpen?: boolean;
  days?: readonly string[];
}

export function ApplicationFilterBar(props: ApplicationFilterBarProps) {
  return (
    <FilterBar list={props.list} days={props.days} more={props.more} moreOpen={props.moreOpen}>
      <FilterField name="number" label={props.numberLabel ?? t('application:filter.number')} width="sm:w-52">
        <TextInput dense data-search mono value={props.list.filters().number} />
      </FilterField>
      <FilterSelect
        name="form"
        label={t('application:field.form')}
        width="sm:w-52"
        value={props.list.filters().form}
        options={formKinds.map((form) => ({ value: form, label: formText(form) }))}
      />
      <FilterSelect
        name="state"
        label={t('application:field.progress')}
        width="sm:w-52"
        value={props.list.filters().state}
        options={stateChoices.map((state) => ({
          value: state,
          label: state === 'UNDER_REVIEW' ? t('application:filter.underReview') : stateText(state),
        }))}
      />
      {props.children}
    </FilterBar>
  );
}
