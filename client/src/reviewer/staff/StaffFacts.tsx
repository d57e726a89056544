import { Show } from 'solid-js';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { SecondFactorBadge } from '../second-factor/SecondFactorBadge';

export function StaffFacts(props: { account: StaffAccountPartsFragment }) {
  return (
    <DescriptionList class="max-w-form">
      <DescriptionItem label={t('staff:field.accountName')}>
        <span class="font-mono">{props.account.accountName}</span>
      </DescriptionItem>
      <DescriptionItem label={t('staff:field.kind')}>{t(`staff:kind.${props.account.kind}`)}</DescriptionItem>
      <DescriptionItem label={t('staff:field.email')}>{props.account.email}</DescriptionItem>
      <DescriptionItem label={t('staff:field.since')}>
        <DateText value={props.account.registeredAt} />
      </DescriptionItem>
      <DescriptionItem label={t('staff:field.lastSignIn')}>
        <Show when={props.account.lastSignInAt} fallback={t('staff:lastSignIn.NEVER')}>
          {(at) => <DateText value={at()} />}
        </Show>
      </DescriptionItem>
      <Show when={props.account.disabledAt}>
        {(at) => (
          <DescriptionItem label={t('staff:field.disabledAt')}>
            <DateText value={at()} />
          </DescriptionItem>
        )}
      </Show>
      <Show when={props.account.kind === 'STAFF'}>
        <DescriptionItem label={t('secondFactor:title')}>
          <span class="flex flex-wrap items-center gap-x-3">
            <SecondFactorBadge since={props.account.secondFactorSince} />
            <Show when={props.account.secondFactorSince}>{(since) => <DateText value={since()} />}</Show>
          </span>
        </DescriptionItem>
      </Show>
    </DescriptionList>
  );
}
