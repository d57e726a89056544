import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { PassTime } from '../../../features/passes/PassTime';
import { PortAreas } from '../../../features/ports/PortAreas';
import { CaseSection, caseList } from '../../../features/reviews/CaseSection';
import { SpotCheckItems } from '../../../features/spot-checks/SpotCheckItems';
import type { CheckedPassFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { ApplicationNumber } from '../../../ui/ApplicationNumber';
import { DescriptionItem } from '../../../ui/DescriptionItem';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Masked } from '../../../ui/Masked';
import { PassNumber } from '../../../ui/PassNumber';
import { RevealedNumber } from '../passes/RevealedNumber';

/** What is compared with the copy of the passport, and what is known of earlier checks. */
export function CheckData(props: { pass: CheckedPassFragment }) {
  const holder = () => props.pass.holder;
  return (
    <>
      <Show when={props.pass.spotCheck}>
        {(check) => (
          <CaseSection title={t('spotChecks:check.record')}>
            <DescriptionList class={caseList}>
              <SpotCheckItems check={check()} />
            </DescriptionList>
          </CaseSection>
        )}
      </Show>
      <CaseSection title={t('spotChecks:check.data')}>
        <DescriptionList class={caseList}>
          <DescriptionItem label={t('spotChecks:field.holder')}>
            <span class="text-xl leading-snug font-semibold">
              <Masked value={holder().name} masked={holder().masked} />
            </span>
          </DescriptionItem>
          <Show when={holder().englishName !== holder().name && holder().englishName}>
            {(name) => (
              <DescriptionItem label={t('reviewer:passes.englishName')}>
                <Masked value={name()} masked={holder().masked} />
              </DescriptionItem>
            )}
          </Show>
          <DescriptionItem label={t(`passes:idKind.${holder().idKind}`)}>
            <RevealedNumber
              number={props.pass.number}
              maskedIdNumber={holder().maskedIdNumber}
              masked={holder().masked}
            />
          </DescriptionItem>
          <Show when={props.pass.company}>
            {(company) => (
              <DescriptionItem label={t('spotChecks:field.company')}>
                {company().name} <span class="font-mono text-ink-3">{company().organisationNumber}</span>
              </DescriptionItem>
            )}
          </Show>
          <DescriptionItem label={t('passes:field.areas')}>
            <PortAreas areas={props.pass.areas} />
          </DescriptionItem>
          <DescriptionItem label={t('spotChecks:field.validity')}>
            <PassTime value={props.pass.validFrom} /> – <PassTime value={props.pass.validTo} />
          </DescriptionItem>
          <DescriptionItem label={t('spotChecks:field.passNumber')}>
            <A class="link" href={`/passes/${props.pass.number}`}>
              <PassNumber value={props.pass.number} />
            </A>
          </DescriptionItem>
          <Show when={props.pass.applicationNumber}>
            {(number) => (
              <DescriptionItem label={t('spotChecks:field.application')}>
                <A class="link" href={`/applications/${number()}`}>
                  <ApplicationNumber value={number()} />
                </A>
              </DescriptionItem>
            )}
          </Show>
        </DescriptionList>
      </CaseSection>
    </>
  );
}
