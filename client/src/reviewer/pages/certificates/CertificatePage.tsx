import { A, useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { CaseFallback } from '../../../features/reviews/CaseFallback';
import { CaseHeader } from '../../../features/reviews/CaseHeader';
import { CaseSection, caseList } from '../../../features/reviews/CaseSection';
import { CertificateData } from '../../../features/reviews/CertificateData';
import { CertificateViewer } from '../../../features/reviews/CertificateViewer';
import { createCaseQueue } from '../../../features/reviews/case-queue';
import { DecisionBar } from '../../../features/reviews/DecisionBar';
import { DecisionFault } from '../../../features/reviews/DecisionFault';
import { DecisionRow } from '../../../features/reviews/DecisionRow';
import { createCertificateDecision } from '../../../features/reviews/decision';
import { createKept } from '../../../features/reviews/kept';
import { QueuePane } from '../../../features/reviews/QueuePane';
import { ReviewPanes } from '../../../features/reviews/ReviewPanes';
import { certificateTabs, createReviewListState } from '../../../features/reviews/review-list-state';
import { reviewStateText, waitingText } from '../../../features/reviews/review-state';
import { certificateTimeline } from '../../../features/reviews/timeline';
import { graphql } from '../../../gql';
import type { CertificateReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DescriptionItem } from '../../../ui/DescriptionItem';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Timeline } from '../../../ui/Timeline';

const CertificatePageQuery = graphql(`
  query CertificatePage($id: ID!, $state: ReviewState!, $page: Int!, $size: Int!) {
    certificate(id: $id) {
      ...CertificateReview
    }
    certificates(state: $state, page: $page, size: $size) {
      total
      items {
        id
        state
        submittedAt
        registrationId
        company {
          name
        }
      }
    }
  }
`);

export function CertificatePage() {
  const params = useParams<{ id: string }>();
  const list = createReviewListState(certificateTabs);
  const [result, read] = createQuery({
    query: CertificatePageQuery,
    variables: () => ({ id: params.id, ...list.queueVariables() }),
  });
  const reload = () => read({ requestPolicy: 'network-only' });
  const certificate = createKept(
    () => result.data?.certificate,
    () => params.id,
    () => result.error !== undefined,
  );
  const decision = createCertificateDecision(certificate, reload);
  const total = () => result.data?.certificates.total ?? 0;
  const queue = createCaseQueue({
    path: '/certificates',
    ids: () => result.data?.certificates.items.map(({ id }) => id) ?? [],
    current: () => params.id,
    page: () => list.queueVariables().page,
  });
  const crumbs = () => [
    { label: t('reviews:certificate.title'), href: queue.listHref() },
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
          items={result.data?.certificates.items.map((row) => ({
            id: row.id,
            title: row.company.name,
            detail: row.registrationId ? t('reviews:source.registration') : t('reviews:source.later'),
            submittedAt: row.submittedAt,
            open: row.state === 'OPEN',
          }))}
        />
      }
      data={
        <Switch
          fallback={
            <CaseFallback
              title={t('reviews:certificate.title')}
              crumbs={crumbs()}
              missing={result.data?.certificate === null ? t('reviews:certificate.missing') : undefined}
              error={errorText(result.error)}
              onRetry={reload}
            />
          }
        >
          <Match when={certificate()}>
            {(found) => (
              <>
                <CaseHeader
                  crumbs={crumbs()}
                  title={found().company.name}
                  description={found().state === 'OPEN' ? waitingText(found().submittedAt) : undefined}
                  position={queue.position()}
                  total={total()}
                  nextHref={queue.nextHref()}
                  previousHref={queue.previousHref()}
                />
                <DecisionFault subject="CERTIFICATE" decision={decision} now={found()} />
                <CertificateCompany certificate={found()} />
                <CertificateData certificate={found()} />
                <CaseSection title={t('ui:timeline.label')}>
                  <div class="pt-2">
                    <Timeline entries={certificateTimeline(found())} />
                  </div>
                </CaseSection>
              </>
            )}
          </Match>
        </Switch>
      }
      decisions={
        <Show when={certificate()}>
          {(found) => (
            <DecisionBar
              name={found().company.name}
              open={found().state === 'OPEN' ? [{ subject: 'CERTIFICATE', decision }] : []}
              next={queue.next}
              onNext={queue.goOn}
            >
              <DecisionRow
                subject="CERTIFICATE"
                caseId={found().id}
                state={found().state}
                decision={decision}
                keys={{ approve: 'a', reject: 'r' }}
                mailTo={found().company.name}
                noted
              />
            </DecisionBar>
          )}
        </Show>
      }
      document={<Show when={certificate()}>{(found) => <CertificateViewer file={found().file} />}</Show>}
    />
  );
}

function CertificateCompany(props: { certificate: CertificateReviewFragment }) {
  return (
    <CaseSection title={t('reviews:registration.company')}>
      <DescriptionList class={caseList}>
        <DescriptionItem label={t('reviews:field.companyName')}>{props.certificate.company.name}</DescriptionItem>
        <DescriptionItem label={t(`reviews:field.${props.certificate.company.organisationKind}`)}>
          <span class="font-mono">{props.certificate.company.organisationNumber}</span>
        </DescriptionItem>
        <DescriptionItem label={t('reviews:field.source')}>
          <Show when={props.certificate.registrationId} fallback={t('reviews:source.later')}>
            {(id) => (
              <>
                {t('reviews:source.registration')}{' '}
                <A class="link ml-2" href={`/registrations/${id()}`}>
                  {t('reviews:certificate.openRegistration')}
                </A>
              </>
            )}
          </Show>
        </DescriptionItem>
      </DescriptionList>
    </CaseSection>
  );
}
