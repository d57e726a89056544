import { Match, Show, Switch } from 'solid-js';
import { formShortText } from '../../../domain/applications/application-words';
import { errorText } from '../../../domain/errors/error-text';
import { HistorySection } from '../../../domain/history/HistorySection';
import { readFragment } from '../../../gql';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/notices/Notice';
import { ApplicationNumber } from '../../../ui/records/ApplicationNumber';
import { CaseFallback } from '../../case/CaseFallback';
import { CaseHeader } from '../../case/CaseHeader';
import { CaseAssignment } from '../assigning/CaseAssignment';
import { CaseNotes } from '../notes/CaseNotes';
import type { CaseQueue, CaseSource } from '../work/case-queue';
import { WorkKindLabel } from '../work/WorkKindLabel';
import { waitingText } from '../work/waiting';
import { WorkParts } from '../work/work-documents';
import { ApplicationFacts } from './ApplicationFacts';
import type { ApplicationCase, ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';
import { CaseTimeline } from './CaseTimeline';
import type { Choice } from './chosen-item';
import { DecisionsError } from './DecisionsError';
import type { ApplicationDecisionsState } from './decisions';
import { ItemList } from './ItemList';
import { ItemPanel } from './ItemPanel';
import { caseNavigationKeys } from './item-keys';
import type { SeenItems } from './seen-items';

const companyOf = (application: ReviewedApplication) => readFragment(ApplicationReview, application).company;

export interface ApplicationCaseDataProps {
  shown: ApplicationCase;
  choice: Choice;
  deciding: ApplicationDecisionsState;
  seen: SeenItems;
  source: CaseSource;
  queue: CaseQueue;
}

/** What was asked for and for whom, what a colleague did to it meanwhile, and what happened so far. */
export function ApplicationCaseData(props: ApplicationCaseDataProps) {
  const crumbs = () => [{ label: props.source.title, href: props.queue.listHref() }, { label: props.source.part }];
  return (
    <Switch
      fallback={
        <CaseFallback
          title={props.source.title}
          crumbs={crumbs()}
          missing={props.shown.missing() ? t('applications:missing') : undefined}
          error={errorText(props.shown.error())}
          onRetry={props.shown.reload}
        />
      }
    >
      <Match when={props.shown.application()}>
        {(application) => (
          <>
            <CaseHeader
              crumbs={crumbs()}
              title={companyOf(application()).name}
              badge={<WorkKindLabel kind="APPLICATION" class="text-sm text-ink-2" />}
              description={
                <>
                  <span class="mr-3 font-mono">{companyOf(application()).organisationNumber}</span>
                  {formShortText(readFragment(ApplicationReview, application()).form)}{' '}
                  <ApplicationNumber value={application().number} />{' '}
                  <Show when={application().work}>
                    {(work) => (
                      <span class="whitespace-nowrap">{waitingText(readFragment(WorkParts, work()).waitingSince)}</span>
                    )}
                  </Show>
                </>
              }
              position={props.queue.position()}
              total={props.source.total}
              nextHref={props.queue.nextHref()}
              previousHref={props.queue.previousHref()}
              keys={caseNavigationKeys}
            />
            <Show when={readFragment(WorkParts, application().work)}>
              {(work) => <CaseAssignment work={work()} onChanged={props.shown.reload} />}
            </Show>
            <Show when={readFragment(WorkParts, application().work)?.resubmittedAt}>
              {(at) => (
                <Notice tone="warning" title={t('applicationReviews:correction.notice')}>
                  {t('applicationReviews:correction.noticeAt', { at: formatDateTime(at()) })}
                </Notice>
              )}
            </Show>
            <DecisionsError shown={props.shown} deciding={props.deciding} choice={props.choice} />
            <Show when={props.choice.item()}>
              {(item) => (
                <ItemPanel
                  application={application()}
                  item={item()}
                  place={props.choice.place()}
                  mark={props.deciding.markOf(item().id)}
                  clear={readFragment(WorkParts, application().work)?.claim?.mine === true && props.seen.isOpen(item())}
                  errors={props.deciding.errorsOf(item().id)}
                />
              )}
            </Show>
            <ItemList
              items={props.shown.items()}
              choice={props.choice}
              isSeen={props.seen.isSeen}
              markOf={props.deciding.markOf}
              invalid={(id) => props.deciding.errors().items.has(id)}
            />
            <ApplicationFacts application={application()} brief />
            <CaseNotes id={application().id} />
            <CaseTimeline application={application()} />
            <HistorySection subject="APPLICATION" id={application().id} />
          </>
        )}
      </Match>
    </Switch>
  );
}
