import { createMemo, createSignal, For } from 'solid-js';
import type { ApplicationQuery, AttachmentPartsFragment } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/ApplicationNumber';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import { FormSection } from '../../ui/FormSection';
import { Timeline } from '../../ui/Timeline';
import { FileDialog } from '../files/FileDialog';
import { singleEntryColumns } from '../passes/pass-columns';
import { passRowActions } from '../passes/pass-row-actions';
import { AttachmentRow } from '../people/AttachmentRow';
import { attachmentKindText } from '../people/person-parts';
import { PortAreas } from '../ports/PortAreas';
import { SpotCheckTable } from '../spot-checks/SpotCheckTable';
import { applicationTimeline } from './application-timeline';

export interface ApplicationDetailsProps {
  application: NonNullable<ApplicationQuery['application']>;
}

/** 進港事由, 申請人員名單, 申請人員附件, 申請單資訊, as in the manual, and what happened when. */
export function ApplicationDetails(props: ApplicationDetailsProps) {
  const [shown, setShown] = createSignal<AttachmentPartsFragment>();
  const columns = createMemo(() => [...singleEntryColumns(), passRowActions()]);
  return (
    <div class="grid grid-cols-1 gap-6">
      <FormSection title={t('singleEntry:field.reason')}>
        <p class="wrap-anywhere">{props.application.reason}</p>
      </FormSection>
      <FormSection title={t('singleEntry:application.people')}>
        <DataTable
          caption={t('singleEntry:application.people')}
          columns={columns()}
          rows={props.application.passes}
          rowKey={(pass) => pass.number}
          rowHref={(pass) => `/passes/${pass.number}`}
        />
      </FormSection>
      <div class="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div>
          <FormSection title={t('singleEntry:application.attachments')}>
            <ul class="panel grid">
              <For each={props.application.attachments}>
                {(attachment) => <AttachmentRow attachment={attachment} onShow={() => setShown(attachment)} />}
              </For>
            </ul>
          </FormSection>
        </div>
        <div>
          <FormSection title={t('singleEntry:application.data')}>
            <div class="panel px-5 py-2">
              <DescriptionList>
                <DescriptionItem label={t('passes:field.applicationNumber')}>
                  <ApplicationNumber value={props.application.number} />
                </DescriptionItem>
                <DescriptionItem label={t('singleEntry:field.submittedAt')}>
                  <DateText value={props.application.submittedAt} />
                </DescriptionItem>
                <DescriptionItem label={t('singleEntry:step.areas')}>
                  <PortAreas areas={props.application.areas} />
                </DescriptionItem>
                <DescriptionItem
                  label={t(`singleEntry:field.organisation.${props.application.company.organisationKind}`)}
                >
                  {props.application.company.organisationNumber}
                </DescriptionItem>
                <DescriptionItem label={t('singleEntry:field.companyName')}>
                  {props.application.company.name}
                </DescriptionItem>
                <DescriptionItem label={t('singleEntry:field.contactName')}>
                  {props.application.contactName}
                </DescriptionItem>
                <DescriptionItem label={t('singleEntry:field.contactPhone')}>
                  {props.application.contactPhone}
                </DescriptionItem>
              </DescriptionList>
            </div>
          </FormSection>
        </div>
      </div>
      <FormSection title={t('spotChecks:listTitle')}>
        <SpotCheckTable passes={props.application.passes} />
      </FormSection>
      <FormSection title={t('singleEntry:timeline.title')}>
        <Timeline entries={applicationTimeline(props.application, props.application.passes, now())} />
      </FormSection>
      <FileDialog
        file={shown()?.file}
        title={attachmentKindText(shown()?.kind ?? 'PASSPORT')}
        onClose={() => setShown(undefined)}
      />
    </div>
  );
}
