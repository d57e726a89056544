import { Show } from 'solid-js';
import { branchesText, rolesText } from '../../domain/staff/staff-role-texts';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';

/** Roles and branches that cannot be changed here; analysts have none. */
export function StaffRights(props: { account: StaffAccountPartsFragment }) {
  return (
    <Show when={props.account.kind === 'STAFF'}>
      <DescriptionList class="max-w-form">
        <DescriptionItem label={t('staffMember:field.roles')}>{rolesText(props.account.roles)}</DescriptionItem>
        <DescriptionItem label={t('staffMember:field.branches')}>
          {branchesText(props.account.branches)}
        </DescriptionItem>
      </DescriptionList>
    </Show>
  );
}
