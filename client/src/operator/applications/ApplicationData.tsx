import { Show } from 'solid-js';
import { ApplicationParts } from '../../domain/applications/application-parts';
import { formText, termText } from '../../domain/applications/application-words';
import { decidersText } from '../../domain/applications/branch-words';
import { PortAreas } from '../../domain/ports/PortAreas';
import { portName } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import { formatMonth } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { phoneText } from '../../lib/phone-text';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { ApplicationDetail } from './detail-parts';
import { reasonLabel } from './form-words';

/** 申請單資訊: what was applied for, by whom and when. */
export function ApplicationData(props: { application: FragmentType<typeof ApplicationDetail> }) {
  const detail = () => readFragment(ApplicationDetail, props.application);
  const application = () => readFragment(ApplicationParts, detail());
  const company = () => detail().company;
  return (
    <div class="panel px-5 py-2">
      <DescriptionList>
        <DescriptionItem label={t('application:field.number')}>
          <ApplicationNumber value={application().number} />
        </DescriptionItem>
        <DescriptionItem label={t('application:field.form')}>{formText(application().form)}</DescriptionItem>
        <DescriptionItem label={t('application:field.submittedAt')}>
          <DateText value={application().submittedAt} />
        </DescriptionItem>
        <DescriptionItem label={reasonLabel(application().form)}>
          <span class="wrap-anywhere">{application().reason}</span>
        </DescriptionItem>
        <Show when={application().areas.length > 0}>
          <DescriptionItem label={t('application:field.areas')}>
            <PortAreas areas={application().areas} />
          </DescriptionItem>
        </Show>
        <Show when={application().pickupPort}>
          {(port) => <DescriptionItem label={t('applications:field.pickupPort')}>{portName(port())}</DescriptionItem>}
        </Show>
        <Show when={application().startDay}>
          {(day) => (
            <DescriptionItem label={t('applications:field.startDay')}>
              <DateText value={day()} dateOnly />
            </DescriptionItem>
          )}
        </Show>
        <Show when={detail().term}>
          {(term) => <DescriptionItem label={t('applications:field.term')}>{termText(term())}</DescriptionItem>}
        </Show>
        <Show when={application().lastDay}>
          {(day) => (
            <DescriptionItem label={t('applications:field.lastDay')}>
              <DateText value={day()} dateOnly />
            </DescriptionItem>
          )}
        </Show>
        <Show when={application().month}>
          {(month) => <DescriptionItem label={t('application:field.month')}>{formatMonth(month())}</DescriptionItem>}
        </Show>
        <Show when={application().morePasses}>
          {(count) => (
            <DescriptionItem label={t('application:field.morePasses')}>
              {t('application:more.count', { count: count() })}
            </DescriptionItem>
          )}
        </Show>
        <Show when={detail().decidedBy.length > 0}>
          <DescriptionItem label={t('applications:field.branch')}>
            {decidersText(detail().decidedBy, 'REVIEW')}
          </DescriptionItem>
        </Show>
        <DescriptionItem label={t(`applications:field.organisation.${company().organisationKind}`)}>
          {company().organisationNumber}
        </DescriptionItem>
        <DescriptionItem label={t('applications:field.companyName')}>{company().name}</DescriptionItem>
        <DescriptionItem label={t('applications:field.contactName')}>{application().contactName}</DescriptionItem>
        <Show when={application().contactPhone}>
          {(phone) => (
            <DescriptionItem label={t('applications:field.contactPhone')}>{phoneText(phone())}</DescriptionItem>
          )}
        </Show>
      </DescriptionList>
    </div>
  );
}
