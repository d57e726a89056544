import { outcomeText, spotCheckOutcomes } from '../../domain/spot-checks/spot-check-outcome';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { asksAboutIssue, IssuedFilterFields, issuedDays } from './IssuedFilterFields';
import type { passFilterKinds } from './pass-filter';

/** The filters of single-entry passes (R-ONE-6). */
export function SingleEntryFilterBar(props: { list: FilteredList<typeof passFilterKinds> }) {
  return (
    <FilterBar
      list={props.list}
      days={issuedDays}
      moreOpen={asksAboutIssue(props.list.filters())}
      more={<IssuedFilterFields filters={props.list.filters()} />}
    >
      <FilterField name="id" label={t('passes:filter.wholePassport')} width="sm:w-44">
        <TextInput dense data-search mono value={props.list.filters().id} />
      </FilterField>
      <FilterField name="name" label={t('passes:field.name')} width="sm:w-40">
        <TextInput dense value={props.list.filters().name} />
      </FilterField>
      <FilterField name="number" label={t('passes:field.singleEntryNumber')} width="sm:w-40">
        <TextInput dense mono value={props.list.filters().number} />
      </FilterField>
      <FilterField name="application" label={t('pass:field.applicationNumber')} width="sm:w-40">
        <TextInput dense mono value={props.list.filters().application} />
      </FilterField>
      <FilterSelect
        name="check"
        label={t('spotCheck:outcome')}
        width="sm:w-32"
        value={props.list.filters().check}
        options={spotCheckOutcomes.map((outcome) => ({ value: outcome, label: outcomeText(outcome) }))}
      />
    </FilterBar>
  );
}
