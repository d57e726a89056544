import { For } from 'solid-js';
import { ItemStateBadge } from '../../domain/applications/ItemStateBadge';
import { nameOf } from '../../domain/ports/port-names';
import type { ApplicationDetailFragment, ItemState } from '../../gql/graphql';
import { t } from '../../lib/i18n';

/** Where an application stands: how many where, and who has them now. */
export function ApplicationProgress(props: { application: ApplicationDetailFragment }) {
  const holder = (state: ItemState) => {
    const { branch, pickupPort } = props.application;
    return t(`applications:holds.${state}`, {
      branch: branch ? nameOf(branch) : '',
      port: pickupPort ? nameOf(pickupPort) : '',
    });
  };
  return (
    <ul class="panel grid">
      <For each={props.application.progress}>
        {(part) => (
          <li class="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0">
            <span class="min-w-36">
              <ItemStateBadge state={part.state} count={part.count} />
            </span>
            <span class="min-w-0">{holder(part.state)}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
