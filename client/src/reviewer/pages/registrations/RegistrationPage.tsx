import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { CaseFallback } from '../../../features/reviews/CaseFallback';
import { CaseHeader } from '../../../features/reviews/CaseHeader';
import { CaseSection } from '../../../features/reviews/CaseSection';
import { CertificateData } from '../../../features/reviews/CertificateData';
import { CertificateViewer } from '../../../features/reviews/CertificateViewer';
import { createCaseQueue } from '../../../features/reviews/case-queue';
import { DecisionFault } from '../../../features/reviews/DecisionFault';
import { createCertificateDecision, createRegistrationDecision } from '../../../features/reviews/decision';
import { createKept } from '../../../features/reviews/kept';
import { QueuePane } from '../../../features/reviews/QueuePane';
import { RegistrationData } from '../../../features/reviews/RegistrationData';
import { ReviewPanes } from '../../../features/reviews/ReviewPanes';
import { createReviewListState, registrationTabs } from '../../../features/reviews/review-list-state';
import { reviewStateText, waitingText } from '../../../features/reviews/review-state';
import { registrationTimeline } from '../../../features/reviews/timeline';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { Timeline } from '../../../ui/Timeline';
import { RegistrationDecisions } from './RegistrationDecisions';
import { RegistrationPageQuery } from './registration-query';

export function RegistrationPage() {
  const params = useParams<{ id: string }>();
  const list = createReviewListState(registrationTabs);
  const [result, read] = createQuery({
    query: RegistrationPageQuery,
    variables: () => ({ id: params.id, ...list.queueVariables() }),
  });
  const reload = () => read({ requestPolicy: 'network-only' });
  const registration = createKept(
    () => result.data?.registration,
    () => params.id,
    () => result.error !== undefined,
  );
  const certificate = () => registration()?.certificate ?? undefined;
  const account = createRegistrationDecision(registration, reload);
  const document = createCertificateDecision(certificate, reload);

  const total = () => result.data?.registrations.total ?? 0;
  const queue = createCaseQueue({
    path: '/registrations',
    ids: () => result.data?.registrations.items.map(({ id }) => id) ?? [],
    current: () => params.id,
    page: () => list.queueVariables().page,
  });
  const crumbs = () => [
    { label: t('reviews:registration.title'), href: queue.listHref() },
    { label: reviewStateText(list.state()) },
  ];

  return (
    <ReviewPanes
      queue={
        <QueuePane
          title={reviewStateText(list.state())}
          listHref={queue.listHref()}
          total={total()}
          current={params.id}
          href={queue.href}
          items={result.data?.registrations.items.map((row) => ({
            id: row.id,
            title: row.companyName,
            detail: `${row.accountName} ${row.personName}`,
            submittedAt: row.submittedAt,
            open: row.state === 'OPEN',
          }))}
        />
      }
      data={
        <Switch
          fallback={
            <CaseFallback
              title={t('reviews:registration.title')}
              crumbs={crumbs()}
              missing={result.data?.registration === null ? t('reviews:registration.missing') : undefined}
              error={errorText(result.error)}
              onRetry={reload}
            />
          }
        >
          <Match when={registration()}>
            {(found) => (
              <>
                <CaseHeader
                  crumbs={crumbs()}
                  title={found().companyName}
                  description={found().state === 'OPEN' ? waitingText(found().submittedAt) : undefined}
                  position={queue.position()}
                  total={total()}
                  nextHref={queue.nextHref()}
                  previousHref={queue.previousHref()}
                />
                <DecisionFault subject="REGISTRATION" decision={account} now={found()} />
                <Show when={certificate()}>
                  {(now) => <DecisionFault subject="CERTIFICATE" decision={document} now={now()} />}
                </Show>
                <RegistrationData registration={found()} />
                <Show when={certificate()}>{(sent) => <CertificateData certificate={sent()} />}</Show>
                <CaseSection title={t('ui:timeline.label')}>
                  <div class="pt-2">
                    <Timeline entries={registrationTimeline(found())} />
                  </div>
                </CaseSection>
              </>
            )}
          </Match>
        </Switch>
      }
      decisions={
        <Show when={registration()}>
          {(found) => (
            <RegistrationDecisions
              registration={found()}
              account={account}
              document={document}
              next={queue.next}
              onNext={queue.goOn}
            />
          )}
        </Show>
      }
      document={
        <Show when={certificate()} fallback={<NoDocument shown={registration() !== undefined} />}>
          {(sent) => <CertificateViewer file={sent().file} />}
        </Show>
      }
    />
  );
}

function NoDocument(props: { shown: boolean }) {
  return (
    <Show when={props.shown}>
      <EmptyState title={t('reviews:certificate.none')} />
    </Show>
  );
}
