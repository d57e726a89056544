import { Show } from 'solid-js';
import { formText, termText } from '../../domain/applications/application-words';
import { PortAreas } from '../../domain/ports/PortAreas';
import { nameOf } from '../../domain/ports/port-names';
import type { ApplicationDetailFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/ApplicationNumber';
import { DateText } from '../../ui/DateText';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import { reasonLabel } from './form-words';

/** 申請單資訊: what was applied for, by whom and when. */
export function ApplicationData(props: { application: ApplicationDetailFragment }) {
  const company = () => props.application.company;
  return (
    <div class="panel px-5 py-2">
      <DescriptionList>
        <DescriptionItem label={t('application:field.number')}>
          <ApplicationNumber value={props.application.number} />
        </DescriptionItem>
        <DescriptionItem label={t('application:field.form')}>{formText(props.application.form)}</DescriptionItem>
        <DescriptionItem label={t('application:field.submittedAt')}>
          <DateText value={props.application.submittedAt} />
        </DescriptionItem>
        <DescriptionItem label={reasonLabel(props.application.form)}>
          <span class="wrap-anywhere">{props.application.reason}</span>
        </DescriptionItem>
        <Show when={props.application.areas.length > 0}>
          <DescriptionItem label={t('application:field.areas')}>
            <PortAreas areas={props.application.areas} />
          </DescriptionItem>
        </Show>
        <Show when={props.application.pickupPort}>
          {(port) => <DescriptionItem label={t('applications:field.pickupPort')}>{nameOf(port())}</DescriptionItem>}
        </Show>
        <Show when={props.application.startDay}>
          {(day) => (
            <DescriptionItem label={t('applications:field.startDay')}>
              <DateText value={day()} dateOnly />
            </DescriptionItem>
          )}
        </Show>
        <Show when={props.application.term}>
          {(term) => <DescriptionItem label={t('applications:field.term')}>{termText(term())}</DescriptionItem>}
        </Show>
        <Show when={props.application.lastDay}>
          {(day) => (
            <DescriptionItem label={t('applications:field.lastDay')}>
              <DateText value={day()} dateOnly />
            </DescriptionItem>
          )}
        </Show>
        <Show when={props.application.branch}>
          {(branch) => <DescriptionItem label={t('applications:field.branch')}>{nameOf(branch())}</DescriptionItem>}
        </Show>
        <DescriptionItem label={t(`applications:field.organisation.${company().organisationKind}`)}>
          {company().organisationNumber}
        </DescriptionItem>
        <DescriptionItem label={t('applications:field.companyName')}>{company().name}</DescriptionItem>
        <DescriptionItem label={t('applications:field.contactName')}>{props.application.contactName}</DescriptionItem>
        <DescriptionItem label={t('applications:field.contactPhone')}>{props.application.contactPhone}</DescriptionItem>
      </DescriptionList>
    </div>
  );
}
