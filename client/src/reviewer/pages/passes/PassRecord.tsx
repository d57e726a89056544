import { Show } from 'solid-js';
import { PassTime } from '../../../features/passes/PassTime';
import { PortAreas } from '../../../features/ports/PortAreas';
import { nameOf } from '../../../features/ports/port-names';
import { CaseSection } from '../../../features/reviews/CaseSection';
import { useViewer } from '../../../features/session/viewer-context';
import { SpotCheckItems } from '../../../features/spot-checks/SpotCheckItems';
import { graphql } from '../../../gql';
import type { PassRecordFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DateText } from '../../../ui/DateText';
import { DescriptionItem } from '../../../ui/DescriptionItem';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Notice } from '../../../ui/Notice';
import { PassNumber } from '../../../ui/PassNumber';
import { Timeline, type TimelineEntry } from '../../../ui/Timeline';
import { isAnalyst } from '../../rights';
import { HolderItems } from './HolderItems';
import { PassHistory } from './PassHistory';

export const PassRecordParts = graphql(`
  fragment PassRecord on Pass {
    id
    number
    kind
    medium
    status
    issuedAt
    validFrom
    validTo
    gateReadyAt
    port {
      ...PortNames
    }
    areas {
      ...AreaNames
    }
    ...PassHolder
    pendingSpotCheck {
      ownFiling
    }
    spotCheck {
      ...SpotCheckParts
    }
  }
`);

export function PassRecord(props: { pass: PassRecordFragment }) {
  const { viewer } = useViewer();
  return (
    <div class="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div class="grid grid-cols-1 gap-5">
        <Show when={props.pass.holder.masked}>
          <Notice>{isAnalyst(viewer()) ? t('reviewer:passes.analystMasked') : t('reviewer:passes.otherBranch')}</Notice>
        </Show>
        <CaseSection title={t('reviewer:passes.holderData')}>
          <DescriptionList>
            <HolderItems pass={props.pass} label={t('reviewer:passes.holder')} />
          </DescriptionList>
        </CaseSection>
        <CaseSection title={t('reviewer:passes.data')}>
          <DescriptionList>
            <DescriptionItem label={t('reviewer:passes.number')}>
              <PassNumber value={props.pass.number} />
            </DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.kind')}>{t(`passes:kind.${props.pass.kind}`)}</DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.medium')}>
              {t(`passes:medium.${props.pass.medium}`)}
            </DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.port')}>{nameOf(props.pass.port)}</DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.areas')}>
              <PortAreas areas={props.pass.areas} />
            </DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.issuedAt')}>
              <DateText value={props.pass.issuedAt} />
            </DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.validFrom')}>
              <PassTime value={props.pass.validFrom} />
            </DescriptionItem>
            <DescriptionItem label={t('reviewer:passes.validTo')}>
              <PassTime value={props.pass.validTo} />
            </DescriptionItem>
            <Show when={props.pass.kind === 'SINGLE_ENTRY'}>
              <DescriptionItem label={t('reviewer:passes.gateReadyAt')}>
                <PassTime value={props.pass.gateReadyAt} />
              </DescriptionItem>
            </Show>
          </DescriptionList>
        </CaseSection>
        <Show when={props.pass.spotCheck}>
          {(check) => (
            <CaseSection title={t('spotChecks:outcome')}>
              <DescriptionList>
                <SpotCheckItems check={check()} />
              </DescriptionList>
            </CaseSection>
          )}
        </Show>
      </div>
      <div class="grid grid-cols-1 gap-5">
        <CaseSection title={t('ui:timeline.label')}>
          <div class="pt-2">
            <Timeline entries={history(props.pass)} />
          </div>
        </CaseSection>
        <PassHistory pass={props.pass} />
      </div>
    </div>
  );
}

/** What has happened and what the dates say will, newest first. */
function history(pass: PassRecordFragment): TimelineEntry[] {
  const single = pass.kind === 'SINGLE_ENTRY';
  const entries: TimelineEntry[] = [
    { at: pass.validTo, title: t('reviewer:passes.history.ends'), tone: 'neutral' },
    single
      ? { at: pass.gateReadyAt, title: t('reviewer:passes.history.gateReady'), tone: 'success' }
      : { at: pass.validFrom, title: t('reviewer:passes.history.begins'), tone: 'success' },
    { at: pass.issuedAt, title: t('reviewer:passes.history.issued'), who: pass.company?.name, tone: 'info' },
  ];
  return entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
