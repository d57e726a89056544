import { Dynamic } from 'solid-js/web';
import type { WorkKind } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { workIcon } from './work-kind';

/** What kind of case it is, as icon and word. */
export function WorkKindLabel(props: { kind: WorkKind; class?: string }) {
  return (
    <span class={`inline-flex items-center gap-1.5 ${props.class ?? ''}`}>
      <Dynamic component={workIcon[props.kind]} aria-hidden="true" class="size-4 flex-none text-ink-3" />
      {t(`work:kind.${props.kind}`)}
    </span>
  );
}
