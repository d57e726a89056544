import { createQuery } from '@urql/solid';
import { formShortText } from '../../domain/applications/application-words';
import { portName } from '../../domain/ports/port-names';
import { t } from '../../lib/i18n';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import {
  ageChoices,
  type createQueueListState,
  formChoices,
  itemChoices,
  orderChoices,
  stepChoices,
} from './queue-list-state';
import { queuePorts } from './queue-query';

/** The filters of the queue that are less often needed, and its order. */
export function QueueFilters(props: { list: ReturnType<typeof createQueueListState> }) {
  const [ports] = createQuery({ query: queuePorts });
  return (
    <>
      <FilterSelect
        name="form"
        label={t('work:field.form')}
        options={formChoices.map((value) => ({ value, label: formShortText(value) }))}
        value={props.list.filters().form}
      />
      <FilterSelect
        name="step"
        label={t('work:field.step')}
        options={stepChoices.map((value) => ({ value, label: t(`work:step.${value}`) }))}
        value={props.list.filters().step}
      />
      <FilterSelect
        name="port"
        label={t('work:field.port')}
        options={(ports.data?.ports ?? []).map((port) => ({ value: port.code, label: portName(port) }))}
        value={props.list.filters().port}
      />
      <FilterSelect
        name="items"
        label={t('work:field.size')}
        options={itemChoices.map((value) => ({ value, label: t('work:size', { count: Number(value) }) }))}
        value={props.list.filters().items}
      />
      <FilterSelect
        name="age"
        label={t('work:field.age')}
        options={ageChoices.map((value) => ({ value, label: t('work:age', { count: Number(value) }) }))}
        value={props.list.filters().age}
      />
      <FilterSelect
        name="order"
        label={t('work:field.order')}
        empty={t('work:order.SUBMITTED')}
        options={orderChoices.slice(1).map((value) => ({ value, label: t(`work:order.${value}`) }))}
        value={props.list.filters().order}
      />
    </>
  );
}
