import { For } from 'solid-js';
import { ApplicationParts } from '../../domain/applications/application-parts';
import { branchNames } from '../../domain/applications/branch-words';
import { ItemStateBadge } from '../../domain/applications/ItemStateBadge';
import { branchName, portName } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import type { ItemState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationDetail, ItemInBrief } from './detail-parts';

/** Where an application stands: how many where, and who has them now. */
export function ApplicationProgress(props: { application: FragmentType<typeof ApplicationDetail> }) {
  const detail = () => readFragment(ApplicationDetail, props.application);
  const application = () => readFragment(ApplicationParts, detail());
  /** The branches that have still to decide on those in this state. */
  const waitingIn = (state: ItemState) => {
    const items = readFragment(ItemInBrief, detail().allItems.items).filter((item) => item.state === state);
    return application().waitingFor.filter((code) => items.some(({ waitingFor }) => waitingFor.includes(code)));
  };
  const holder = (state: ItemState) => {
    const { branch } = detail();
    const { pickupPort } = application();
    const waiting = waitingIn(state);
    return t(`applications:holds.${state}`, {
      branch: waiting.length > 0 ? branchNames(waiting) : branch ? branchName(branch) : '',
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
