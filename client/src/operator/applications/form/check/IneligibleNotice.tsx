import { Show } from 'solid-js';
import type { FormSubject } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';

/** Warns before the submission that it would be refused as a whole (R-ONE-8). */
export function IneligibleNotice(props: { subject: FormSubject; count: number }) {
  return (
    <Show when={props.count > 0}>
      <Notice tone="warning" class="mb-3">
        {t(`applications:check.ineligible.${props.subject}`, { count: props.count })}
      </Notice>
    </Show>
  );
}
