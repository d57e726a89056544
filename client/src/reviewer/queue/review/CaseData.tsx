import { Match, Show, Switch } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { HistorySection } from '../../../domain/history/HistorySection';
import { t } from '../../../lib/i18n';
import { CaseSection } from '../../../ui/records/CaseSection';
import { Timeline } from '../../../ui/records/Timeline';
import { CaseFallback } from '../../case/CaseFallback';
import { CaseHeader } from '../../case/CaseHeader';
import { CaseAssignment } from '../assigning/CaseAssignment';
import { CaseNotes } from '../notes/CaseNotes';
import type { CaseQueue, CaseSource } from '../work/case-queue';
import { WorkKindLabel } from '../work/WorkKindLabel';
import { waitingText } from '../work/waiting';
import type { ReviewKind } from '../work/work-kind';
import { CertificateCompany } from './CertificateCompany';
import { CertificateData } from './CertificateData';
import { DecisionError } from './DecisionError';
import { RegistrationData } from './RegistrationData';
import type { ReviewCase } from './review-case';
import { certificateTimeline, registrationTimeline } from './review-timeline';

export interface CaseDataProps {
  kind: ReviewKind;
  shown: ReviewCase;
  source: CaseSource;
  queue: CaseQueue;
}

/** What was sent in, what a colleague did to it meanwhile, and what happened so far. */
export function CaseData(props: CaseDataProps) {
  const crumbs = () => [{ label: props.source.title, href: props.queue.listHref() }, { label: props.source.part }];
  const openSince = () => {
    const sent = props.shown.registration() ?? props.shown.certificate();
    return sent?.state === 'OPEN' ? waitingText(sent.submittedAt) : undefined;
  };
  return (
    <Switch
      fallback={
        <CaseFallback
          title={props.source.title}
          crumbs={crumbs()}
          missing={props.shown.missing() ? t(`reviews:missing.${props.kind}`) : undefined}
          error={errorText(props.shown.error())}
          onRetry={props.shown.reload}
        />
      }
    >
      <Match when={props.shown.name()}>
        {(name) => (
          <>
            <CaseHeader
              crumbs={crumbs()}
              title={name()}
              badge={<WorkKindLabel kind={props.kind} class="text-sm text-ink-2" />}
              description={openSince()}
              position={props.queue.position()}
              total={props.source.total}
              nextHref={props.queue.nextHref()}
              previousHref={props.queue.previousHref()}
            />
            <Show when={props.shown.work()}>
              {(work) => <CaseAssignment work={work()} onChanged={props.shown.reload} />}
            </Show>
            <Show when={props.shown.registration()}>
              {(now) => <DecisionError subject="REGISTRATION" decision={props.shown.account} now={now()} />}
            </Show>
            <Show when={props.shown.certificate()}>
              {(now) => <DecisionError subject="CERTIFICATE" decision={props.shown.document} now={now()} />}
            </Show>
            <Show
              when={props.shown.registration()}
              fallback={
                <Show when={props.shown.certificate()}>{(sent) => <CertificateCompany certificate={sent()} />}</Show>
              }
            >
              {(sent) => <RegistrationData registration={sent()} />}
            </Show>
            <Show when={props.shown.certificate()}>
              {(sent) => <CertificateData certificate={sent()} seen={props.shown.documentSeen()} />}
            </Show>
            <Show when={props.shown.registration()?.id ?? props.shown.certificate()?.id}>
              {(id) => <CaseNotes id={id()} />}
            </Show>
            <CaseSection title={t('ui:timeline.label')}>
              <div class="pt-2">
                <CaseTimeline shown={props.shown} />
              </div>
            </CaseSection>
            <Show when={props.shown.registration()?.accountId}>
              {(id) => <HistorySection subject="ACCOUNT" id={id()} />}
            </Show>
            <Show when={props.shown.registration()?.knownCompany?.id ?? props.shown.certificate()?.companyId}>
              {(id) => <HistorySection subject="COMPANY" id={id()} />}
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}

function CaseTimeline(props: { shown: ReviewCase }) {
  const entries = () => {
    const [registration, certificate] = [props.shown.registration(), props.shown.certificate()];
    if (registration) return registrationTimeline(registration);
    return certificate ? certificateTimeline(certificate) : [];
  };
  return <Timeline entries={entries()} />;
}
