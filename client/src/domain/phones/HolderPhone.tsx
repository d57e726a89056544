import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { PhoneStateBadge } from './PhoneStateBadge';
import { shownPhone } from './shown-phone';

const HolderPhoneParts = graphql(`
  fragment HolderPhoneParts on Pass {
    holderPhone {
      state
      phone
      verifiedPhone
      verifiedAt
    }
  }
`);

/** 手機驗證: whether the holder's phone is verified, on the record of a pass; its history stands in that of the pass (R-TEL-6). */
export function HolderPhone(props: { pass: FragmentType<typeof HolderPhoneParts> }) {
  return (
    <Show when={readFragment(HolderPhoneParts, props.pass).holderPhone}>
      {(phone) => (
        <CaseSection title={t('phone:title')}>
          <DescriptionList>
            <DescriptionItem label={t('phone:state')}>
              <PhoneStateBadge state={phone().state} />
            </DescriptionItem>
            <DescriptionItem label={t('phone:present')}>{shownPhone(phone().phone)}</DescriptionItem>
            <DescriptionItem label={t('phone:verified')}>
              {shownPhone(phone().verifiedPhone)}
              <Show when={phone().verifiedAt}>
                {(time) => (
                  <span class="ml-2 text-ink-3">
                    <DateText value={time()} />
                  </span>
                )}
              </Show>
            </DescriptionItem>
          </DescriptionList>
        </CaseSection>
      )}
    </Show>
  );
}
