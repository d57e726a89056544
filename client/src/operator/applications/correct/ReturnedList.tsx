import { For, Show } from 'solid-js';
import { thrownText } from '../../../domain/faults/error-text';
import type { AttachmentKind, FormDescriptionFragment, ReturnedItemFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { RetryNotice } from '../../../ui/RetryNotice';
import { ReturnedRow } from './ReturnedRow';
import type { Returned } from './returned-state';

export interface ReturnedListProps {
  form: FormDescriptionFragment;
  items: readonly ReturnedItemFragment[];
  returned: Returned;
  /** The words of the refusal about one. */
  errors: (id: string) => string[];
  personHref: (personId: string, kind?: AttachmentKind) => string;
}

/** Who was returned and why, with what is on record now and the way to mend it. */
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
      <Show when={props.returned.error()}>
        {(error) => <RetryNotice words={thrownText(error())} onRetry={props.returned.refetch} />}
      </Show>
      <ul class="grid gap-3">
        <For each={props.items}>
          {(item) => (
            <ReturnedRow
              form={props.form}
              item={item}
              now={props.returned.of(item)}
              gone={!props.returned.loading() && !props.returned.error() && !props.returned.of(item)}
              errors={props.errors(item.id)}
              personHref={props.personHref}
            />
          )}
        </For>
      </ul>
    </FormSection>
  );
}
