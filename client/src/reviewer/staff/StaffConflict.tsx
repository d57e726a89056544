import { For, Show } from 'solid-js';
import { branchesText, rolesText } from '../../domain/staff/staff-role-texts';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { ConflictNotice } from '../../ui/notices/ConflictNotice';

export interface StaffConflictProps {
  before: StaffAccountPartsFragment;
  now: StaffAccountPartsFragment;
}

/** Another administrator was faster: what they changed. What is ticked below stays, and can be saved now. */
export function StaffConflict(props: StaffConflictProps) {
  const changed = () => {
    const [before, now] = [shown(props.before), shown(props.now)];
    return now.flatMap(([label, text], index) => {
      const was = before[index]?.[1] ?? '';
      return was === text ? [] : [{ label, text: t('staff:conflict.became', { before: was, after: text }) }];
    });
  };
  return (
    <ConflictNotice title={t('staff:conflict.title')}>
      <Show when={changed().length > 0} fallback={<p>{t('staff:conflict.none')}</p>}>
        <ul class="mt-1 ml-5 list-disc">
          <For each={changed()}>{(each) => <li>{t('errors:labelled', each)}</li>}</For>
        </ul>
      </Show>
      <p class="mt-2">{t('staff:conflict.again')}</p>
    </ConflictNotice>
  );
}

const since = (value: string | null | undefined) => (value ? formatDateTime(value) : '—');

function shown(account: StaffAccountPartsFragment): [label: string, text: string][] {
  return [
    [t('staff:field.state'), t(`staff:state.${account.state}`)],
    [t('staff:field.personName'), account.personName],
    [t('staffMember:field.roles'), rolesText(account.roles)],
    [t('staffMember:field.branches'), branchesText(account.branches)],
    [t('secondFactor:title'), since(account.secondFactorSince)],
  ];
}
