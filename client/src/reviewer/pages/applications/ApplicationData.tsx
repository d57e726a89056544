import { PortAreas } from '../../../features/ports/PortAreas';
import { CaseSection } from '../../../features/reviews/CaseSection';
import { graphql } from '../../../gql';
import type { ApplicationDataFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { ApplicationNumber } from '../../../ui/ApplicationNumber';
import { DateText } from '../../../ui/DateText';
import { DescriptionItem } from '../../../ui/DescriptionItem';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Timeline } from '../../../ui/Timeline';

export const ApplicationDataParts = graphql(`
  fragment ApplicationData on Application {
    number
    form
    reason
    submittedAt
    peopleCount
    contactName
    contactPhone
    company {
      name
      organisationNumber
    }
    areas {
      ...AreaNames
    }
  }
`);

export function ApplicationData(props: { application: ApplicationDataFragment; issued: number }) {
  return (
    <>
      <CaseSection title={t('reviewer:applications.data')}>
        <DescriptionList>
          <DescriptionItem label={t('reviewer:applications.number')}>
            <ApplicationNumber value={props.application.number} />
          </DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.form')}>
            {t(`reviewer:applications.forms.${props.application.form}`)}
          </DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.company')}>{props.application.company.name}</DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.organisation')}>
            <span class="font-mono">{props.application.company.organisationNumber}</span>
          </DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.reason')}>
            <span class="whitespace-pre-wrap">{props.application.reason}</span>
          </DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.areas')}>
            <PortAreas areas={props.application.areas} />
          </DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.people')}>{props.application.peopleCount}</DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.submittedAt')}>
            <DateText value={props.application.submittedAt} />
          </DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.contact')}>{props.application.contactName}</DescriptionItem>
          <DescriptionItem label={t('reviewer:applications.contactPhone')}>
            {props.application.contactPhone}
          </DescriptionItem>
        </DescriptionList>
      </CaseSection>
      <CaseSection title={t('ui:timeline.label')}>
        <div class="pt-2">
          <Timeline
            entries={[
              {
                at: props.application.submittedAt,
                title: t('reviewer:applications.submitted'),
                who: props.application.contactName,
                tone: 'success',
                // Single-entry passes are issued with the submission (R-ONE-2).
                body: t('reviewer:applications.issued', { count: props.issued }),
              },
            ]}
          />
        </div>
      </CaseSection>
    </>
  );
}
