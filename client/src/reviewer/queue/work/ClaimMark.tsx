import { type JSX, Match, Switch } from 'solid-js';
import IconDecided from '~icons/lucide/hourglass';
import IconColleague from '~icons/lucide/lock';
import IconMine from '~icons/lucide/pencil-line';
import IconOwn from '~icons/lucide/user-x';
import type { WorkPartsFragment } from '../../../gql/graphql';
import { formatTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { StatusBadge } from '../../../ui/records/StatusBadge';

/** Who works on a case, or why the viewer may not; `free` is shown for an unclaimed case. */
export function ClaimMark(props: {
  work: Pick<WorkPartsFragment, 'submittedByViewer' | 'claim' | 'takesEffectAt'>;
  free?: JSX.Element;
}) {
  return (
    <Switch fallback={props.free}>
      <Match when={props.work.submittedByViewer}>
        <StatusBadge tone="neutral" icon={IconOwn}>
          {t('work:claim.submittedByViewer')}
        </StatusBadge>
      </Match>
      <Match when={props.work.takesEffectAt ? props.work.claim : undefined}>
        {(claim) => (
          <StatusBadge tone="info" icon={IconDecided}>
            {claim().mine ? t('work:pending.mine') : t('work:pending.others', { by: claim().by })}
          </StatusBadge>
        )}
      </Match>
      <Match when={props.work.claim?.mine}>
        <StatusBadge tone="info" icon={IconMine}>
          {t('work:claim.mine')}
        </StatusBadge>
      </Match>
      <Match when={props.work.claim}>
        {(claim) => (
          <StatusBadge tone="warning" icon={IconColleague}>
            {t('work:claim.others', { by: claim().by, time: formatTime(claim().until) })}
          </StatusBadge>
        )}
      </Match>
    </Switch>
  );
}
