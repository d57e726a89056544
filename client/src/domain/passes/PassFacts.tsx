import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import type { PassPageFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/ApplicationNumber';
import { CaseSection } from '../../ui/CaseSection';
import { DateText } from '../../ui/DateText';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import { PassNumber } from '../../ui/PassNumber';
import { applicationHref } from '../applications/form-address';
import { HolderNameItems } from '../people/HolderNameItems';
import { nameOf } from '../ports/port-names';
import { AreasByPort } from './AreasByPort';
import { PassTime } from './PassTime';

export interface PassFactsProps {
  pass: PassPageFragment;
  /** The ID number as this viewer may see it. */
  idNumber: JSX.Element;
}

/** All that is known of a pass and its holder. */
export function PassFacts(props: PassFactsProps) {
  const pass = () => props.pass;
  return (
    <CaseSection title={t('passPage:facts')}>
      <DescriptionList>
        <HolderNameItems label={t('passPage:holder')} holder={pass().holder} />
        <DescriptionItem label={t(`passes:idKind.${pass().holder.idKind}`)}>{props.idNumber}</DescriptionItem>
        <Show when={pass().company}>
          {(company) => (
            <DescriptionItem label={t('passes:field.company')}>
              {company().name} <span class="font-mono text-ink-3">{company().organisationNumber}</span>
            </DescriptionItem>
          )}
        </Show>
        <DescriptionItem label={t('passes:field.number')}>
          <PassNumber value={pass().number} />
        </DescriptionItem>
        <DescriptionItem label={t('passes:field.kind')}>
          {t('passes:kindOnMedium', {
            kind: t(`passes:kind.${pass().kind}`),
            medium: t(`passes:medium.${pass().medium}`),
          })}
        </DescriptionItem>
        <DescriptionItem label={t('passes:field.areas')}>
          <AreasByPort areas={pass().areas} />
        </DescriptionItem>
        <DescriptionItem label={pass().kind === 'SINGLE_ENTRY' ? t('passes:field.port') : t('passes:field.pickupPort')}>
          {nameOf(pass().port)}
        </DescriptionItem>
        <DescriptionItem label={t('passes:field.validFrom')}>
          <PassTime value={pass().validFrom} roc />
        </DescriptionItem>
        <DescriptionItem label={t('passes:field.validTo')}>
          <PassTime value={pass().validTo} roc />
        </DescriptionItem>
        <DescriptionItem label={t('passPage:lastPassage')}>
          <Show when={pass().lastPassageAt} fallback={<span class="text-ink-3">{t('passPage:neverPassed')}</span>}>
            {(at) => <DateText value={at()} />}
          </Show>
        </DescriptionItem>
        <Show when={pass().applicationNumber}>
          {(number) => (
            <DescriptionItem label={t('passes:field.applicationNumber')}>
              <A class="link" href={applicationHref(number())}>
                <ApplicationNumber value={number()} />
              </A>
            </DescriptionItem>
          )}
        </Show>
        <OtherCard label={t('passPage:previous')} number={pass().previousNumber} />
        <OtherCard label={t('passPage:next')} number={pass().nextNumber} />
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
