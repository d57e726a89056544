import { t } from '../../lib/i18n';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { type PortRef, portOptions } from '../ports/port-names';

export interface CardFilterFieldsProps {
  filters: { port?: string; id?: string; number?: string };
  ports: readonly PortRef[];
}

/** The filters that all lists of manual 001 have, in its order. */
export function CardFilterFields(props: CardFilterFieldsProps) {
  return (
    <>
      <FilterSelect
        name="port"
        label={t('unusedCards:field.port')}
        value={props.filters.port}
        options={portOptions(props.ports)}
      />
      <FilterField name="id" label={t('unusedCards:field.idNumber')}>
        <TextInput dense mono autocomplete="off" value={props.filters.id} />
      </FilterField>
      <FilterField name="number" label={t('unusedCards:field.number')}>
        <TextInput dense data-search mono value={props.filters.number} />
      </FilterField>
    </>
  );
}
