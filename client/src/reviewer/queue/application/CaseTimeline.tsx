import { applicationTimeline } from '../../../domain/applications/application-timeline';
import { t } from '../../../lib/i18n';
import { CaseSection } from '../../../ui/CaseSection';
import { Timeline } from '../../../ui/Timeline';
import type { ReviewedApplication } from './application-case';

/** What happened to an application so far. */
export function CaseTimeline(props: { application: Pick<ReviewedApplication, 'steps' | 'items'> }) {
  return (
    <CaseSection title={t('ui:timeline.label')}>
      <div class="pt-2">
        <Timeline entries={applicationTimeline(props.application.steps, props.application.items.items)} />
      </div>
    </CaseSection>
  );
}
