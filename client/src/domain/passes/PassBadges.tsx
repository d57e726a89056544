import { Show } from 'solid-js';
import IconCollected from '~icons/lucide/badge-check';
import IconWaiting from '~icons/lucide/package';
import type { PassPageFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { collection } from './card-state';
import { PassStatusBadge } from './PassStatusBadge';

export type PassState = Pick<PassPageFragment, 'status' | 'madeAt' | 'collectedAt'>;

/** Its status, and of a card whether it is with its holder. */
export function PassBadges(props: { pass: PassState }) {
  return (
    <>
      <PassStatusBadge status={props.pass.status} />
      <Show when={collection(props.pass)}>
        {(which) => (
          <StatusBadge
            tone={which() === 'yes' ? 'success' : 'warning'}
            icon={which() === 'yes' ? IconCollected : IconWaiting}
          >
            {t(`pass:collected.${which()}`)}
          </StatusBadge>
        )}
      </Show>
    </>
  );
}
