import { applicationTimeline } from '../../../domain/applications/application-timeline';
import { readFragment } from '../../../gql';
import { t } from '../../../lib/i18n';
import { CaseSection } from '../../../ui/records/CaseSection';
import { Timeline } from '../../../ui/records/Timeline';
import { itemsOf, type ReviewedApplication } from './application-case';
import { ApplicationReview } from './application-documents';

/** What happened to an application so far. */
export function CaseTimeline(props: { application: ReviewedApplication }) {
  const review = () => readFragment(ApplicationReview, props.application);
  return (
    <CaseSection title={t('ui:timeline.label')}>
      <div class="pt-2">
        <Timeline entries={applicationTimeline(review(), itemsOf(props.application))} />
      </div>
    </CaseSection>
  );
}
