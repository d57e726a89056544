import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { CaseSection } from '../../ui/records/CaseSection';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { PassNumber } from '../../ui/records/PassNumber';
import { applicationHref } from '../applications/application-address';
import { FeeStanding } from '../fees/FeeStanding';
import { amountText } from '../fees/fee-words';
import { HolderNameItems } from '../people/HolderNameItems';
import { portName } from '../ports/port-names';
import { AreasByPort } from './AreasByPort';
import { PassTime } from './PassTime';
import { PassPageParts } from './pass-page-parts';

export interface PassFactsProps {
  pass: FragmentType<typeof PassPageParts>;
  /** The ID number as this viewer may see it. */
  idNumber: JSX.Element;
}

/** All that is known of a pass and its holder. */
export function PassFacts(props: PassFactsProps) {
  const pass = () => readFragment(PassPageParts, props.pass);
  return (
    <CaseSection title={t('pass:facts')}>
      <DescriptionList>
        <HolderNameItems label={t('pass:holder')} holder={pass().holder} />
        <DescriptionItem label={t(`pass:idKind.${pass().holder.idKind}`)}>{props.idNumber}</DescriptionItem>
        <Show when={pass().company}>
          {(company) => (
            <DescriptionItem label={t('pass:field.company')}>
              {company().name} <span class="font-mono text-ink-3">{company().organisationNumber}</span>
            </DescriptionItem>
          )}
        </Show>
        <DescriptionItem label={t('pass:field.number')}>
          <PassNumber value={pass().number} />
        </DescriptionItem>
        <DescriptionItem label={t('pass:field.kind')}>
          {t('pass:kindOnMedium', {
            kind: t(`pass:kind.${pass().kind}`),
            medium: t(`pass:medium.${pass().medium}`),
          })}
        </DescriptionItem>
        <DescriptionItem label={t('pass:field.areas')}>
          <AreasByPort areas={pass().areas} />
        </DescriptionItem>
        <Show when={pass().laterAreas}>
          {(later) => (
            <DescriptionItem label={t('pass:laterAreas', { date: formatDateTime(later().from) })}>
              <AreasByPort areas={later().areas} />
            </DescriptionItem>
          )}
        </Show>
        <DescriptionItem label={pass().kind === 'SINGLE_ENTRY' ? t('pass:field.port') : t('pass:field.pickupPort')}>
          {portName(pass().port)}
        </DescriptionItem>
        <DescriptionItem label={t('pass:field.validFrom')}>
          <PassTime value={pass().validFrom} roc />
        </DescriptionItem>
        <DescriptionItem label={t('pass:field.validTo')}>
          <PassTime value={pass().validTo} roc />
        </DescriptionItem>
        <DescriptionItem label={t('pass:lastPassage')}>
          <Show when={pass().lastPassageAt} fallback={<span class="text-ink-3">{t('pass:neverPassed')}</span>}>
            {(at) => <DateText value={at()} />}
          </Show>
        </DescriptionItem>
        <Show when={pass().applicationNumber}>
          {(number) => (
            <DescriptionItem label={t('pass:field.applicationNumber')}>
              <A class="link" href={applicationHref(number())}>
                <ApplicationNumber value={number()} />
              </A>
            </DescriptionItem>
          )}
        </Show>
        <OtherCard label={t('pass:previous')} number={pass().previousNumber} />
        <OtherCard label={t('pass:next')} number={pass().nextNumber} />
        <OtherCard label={t('pass:exchangedFrom')} number={pass().exchangedFromNumber} />
        <OtherCard label={t('pass:exchangedFor')} number={pass().exchangedForNumber} />
        <Show when={pass().fee}>
          {(fee) => (
            <DescriptionItem label={t('fee:label')}>
              <Show when={fee().amount > 0}>{amountText(fee().amount)} </Show>
              <FeeStanding fee={fee()} />
            </DescriptionItem>
          )}
        </Show>
      </DescriptionList>
    </CaseSection>
  );
}

function OtherCard(props: { label: string; number: string | null }) {
  return (
    <Show when={props.number}>
      {(number) => (
        <DescriptionItem label={props.label}>
          <A class="link" href={`/passes/${number()}`}>
            <PassNumber value={number()} />
          </A>
        </DescriptionItem>
      )}
    </Show>
  );
}
