import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { PassTime } from '../../domain/passes/PassTime';
import { PortAreas } from '../../domain/ports/PortAreas';
import { SpotCheckItems } from '../../domain/spot-checks/SpotCheckItems';
import type { CheckedPassFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { CaseSection, caseList } from '../../ui/records/CaseSection';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { PassNumber } from '../../ui/records/PassNumber';
import { HolderItems } from '../passes/HolderItems';

/** What is compared with the copy of the passport, and what is known of earlier checks. */
export function CheckData(props: { pass: CheckedPassFragment }) {
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
          <HolderItems pass={props.pass} label={t('spotChecks:field.holder')} />
          <DescriptionItem label={t('pass:field.areas')}>
            <PortAreas areas={props.pass.areas} />
          </DescriptionItem>
          <DescriptionItem label={t('spotChecks:field.validity')}>
            <PassTime value={props.pass.validFrom} /> – <PassTime value={props.pass.validTo} />
          </DescriptionItem>
          <DescriptionItem label={t('spotCheck:field.passNumber')}>
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
