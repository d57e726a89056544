import { Show } from 'solid-js';
import { StoredFileViewer } from '../../../domain/files/StoredFileViewer';
import { t } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/notices/EmptyState';
import { CasePanes } from '../../case/CasePanes';
import { createListNavigation } from '../../case/list-navigation';
import { type CaseSource, createCaseQueue } from '../work/case-queue';
import { QueuePane } from '../work/QueuePane';
import type { ReviewKind } from '../work/work-kind';
import { CaseData } from './CaseData';
import { CaseDecisions } from './CaseDecisions';
import { createReviewCase } from './review-case';

export interface ReviewCasePageProps {
  kind: ReviewKind;
  id: string;
  source: CaseSource;
}

/** One case of the queue or of a list: the list in short, the data with the decisions, the document. */
export function ReviewCasePage(props: ReviewCasePageProps) {
  const shown = createReviewCase(
    () => props.kind,
    () => props.id,
    () => props.source.reload(),
  );
  const ids = () => [props.id, shown.certificate()?.id].filter((id) => id !== undefined);
  const queue = createCaseQueue(() => props.source, ids);
  createListNavigation(() => ({
    nextHref: queue.nextHref(),
    previousHref: queue.previousHref(),
    listHref: queue.listHref(),
  }));
  return (
    <CasePanes
      queue={<QueuePane source={props.source} queue={queue} current={props.id} />}
      data={<CaseData kind={props.kind} shown={shown} source={props.source} queue={queue} />}
      decisions={<CaseDecisions shown={shown} queue={queue} />}
      document={
        <Show
          when={shown.certificate()}
          fallback={
            <Show when={shown.registration()}>
              <EmptyState title={t('reviews:certificate.none')} />
            </Show>
          }
        >
          {(sent) => <StoredFileViewer file={sent().file} pageKeys class="h-full" onOpened={shown.seeDocument} />}
        </Show>
      }
    />
  );
}
