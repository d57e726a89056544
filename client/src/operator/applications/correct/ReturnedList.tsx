import { For, Show } from 'solid-js';
import { thrownText } from '../../../domain/errors/error-text';
import type { AttachmentKind, FormDescriptionFragment, ReturnedItemFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { FormSection } from '../../../ui/forms/FormSection';
import { RetryNotice } from '../../../ui/notices/RetryNotice';
import type { PersonChanges } from './person-changes';
import { ReturnedRow } from './ReturnedRow';
import type { ReturnedRecords } from './returned-records';

export interface ReturnedListProps {
  form: FormDescriptionFragment;
  items: readonly ReturnedItemFragment[];
  records: ReturnedRecords;
  changesOf: (item: ReturnedItemFragment) => PersonChanges | undefined;
  /** Why one of them was refused. */
  errors: (id: string) => string[];
  personHref: (personId: string, kind?: AttachmentKind) => string;
}

/** The returned people or passes, each with the reason, what is on record now and where to correct it. */
export function ReturnedList(props: ReturnedListProps) {
  const count = () => props.items.length;
  return (
    <FormSection
      title={
        props.form.subject === 'PEOPLE'
          ? t('corrections:people', { count: count() })
          : t('corrections:passes', { count: count() })
      }
      description={props.form.subject === 'PEOPLE' ? t('corrections:peopleHint') : undefined}
    >
      <Show when={props.records.error()}>
        {(error) => <RetryNotice words={thrownText(error())} onRetry={props.records.refetch} />}
      </Show>
      <ul class="grid gap-3">
        <For each={props.items}>
          {(item) => (
            <ReturnedRow
              form={props.form}
              item={item}
              now={props.records.of(item)}
              changes={props.changesOf(item)}
              gone={!props.records.loading() && !props.records.error() && !props.records.of(item)}
              errors={props.errors(item.id)}
              personHref={props.personHref}
            />
          )}
        </For>
      </ul>
    </FormSection>
  );
}
