import { For } from 'solid-js';
import { ApplicationParts } from '../../domain/applications/application-parts';
import { ItemStateBadge } from '../../domain/applications/ItemStateBadge';
import { branchName, portName } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import type { ItemState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationDetail } from './detail-parts';

/** Where an application stands: how many where, and who has them now. */
export function ApplicationProgress(props: { application: FragmentType<typeof ApplicationDetail> }) {
  const detail = () => readFragment(ApplicationDetail, props.application);
  const application = () => readFragment(ApplicationParts, detail());
  const holder = (state: ItemState) => {
    const { branch } = detail();
    const { pickupPort } = application();
    return t(`applications:holds.${state}`, {
      branch: branch ? branchName(branch) : '',
      port: pickupPort ? portName(pickupPort) : '',
    });
  };
  return (
    <ul class="panel grid">
      <For each={application().progress}>
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
