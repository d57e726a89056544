import { Show } from 'solid-js';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { branchesText, rolesText } from '../staff/staff-role-texts';

/** What one may not change of one's own account. */
export function AccountFacts(props: { viewer: ViewerPartsFragment }) {
  return (
    <DescriptionList class="max-w-form">
      <DescriptionItem label={t('account:accountName')}>{props.viewer.account.accountName}</DescriptionItem>
      <DescriptionItem label={t('account:kindLabel')}>{t(`account:kind.${props.viewer.account.kind}`)}</DescriptionItem>
      <Show when={props.viewer.account.kind === 'STAFF'}>
        <DescriptionItem label={t('staffMember:field.roles')}>{rolesText(props.viewer.roles)}</DescriptionItem>
        <DescriptionItem label={t('staffMember:field.branches')}>{branchesText(props.viewer.branches)}</DescriptionItem>
      </Show>
      <Show when={props.viewer.companyName}>
        {(name) => (
          <>
            <DescriptionItem label={t('account:company')}>{name()}</DescriptionItem>
            <Show when={props.viewer.account.kind !== 'SHARED'}>
              <DescriptionItem label={t('account:administrator')}>
                {props.viewer.account.companyAdministrator ? t('account:yes') : t('account:no')}
              </DescriptionItem>
            </Show>
          </>
        )}
      </Show>
      <DescriptionItem label={t('account:email')}>
        {props.viewer.account.email} <span class="text-sm text-ink-3">{t('account:emailNote')}</span>
      </DescriptionItem>
    </DescriptionList>
  );
}
