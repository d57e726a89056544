import { createMemo } from 'solid-js';
import { SpotCheckTable } from '../../domain/spot-checks/SpotCheckTable';
import type { ApplicationDetailFragment, PassPartsFragment } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/DataTable';
import { FormSection } from '../../ui/FormSection';
import { Timeline } from '../../ui/Timeline';
import { singleEntryColumns } from '../passes/pass-columns';
import { passRowActions } from '../passes/pass-row-actions';
import { ApplicationData } from './ApplicationData';
import { ApplicationFiles } from './ApplicationFiles';
import { singleEntryTimeline } from './single-entry-timeline';

export interface SingleEntryDetailsProps {
  application: ApplicationDetailFragment;
  /** Nothing until they are known. */
  passes: readonly PassPartsFragment[] | undefined;
  /** Why they cannot be known, in words. */
  error: string | undefined;
  onRetry: () => void;
}

/** 進港事由, 申請人員名單, 申請人員附件, 申請單資訊, as in the manual, and what happened when. */
export function SingleEntryDetails(props: SingleEntryDetailsProps) {
  const columns = createMemo(() => [...singleEntryColumns(), passRowActions()]);
  return (
    <div class="grid grid-cols-1 gap-6">
      <FormSection title={t('applications:field.entryReason')}>
        <p class="wrap-anywhere">{props.application.reason}</p>
      </FormSection>
      <FormSection title={t('applications:detail.people')}>
        <DataTable
          caption={t('applications:detail.people')}
          columns={columns()}
          rows={props.passes}
          rowKey={(pass) => pass.number}
          rowHref={(pass) => `/passes/${pass.number}`}
          error={props.error}
          onRetry={props.onRetry}
        />
      </FormSection>
      <div class="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div>
          <FormSection title={t('applications:detail.attachments')}>
            <ApplicationFiles attachments={props.application.attachments} />
          </FormSection>
        </div>
        <div>
          <FormSection title={t('applications:detail.data')}>
            <ApplicationData application={props.application} />
          </FormSection>
        </div>
      </div>
      <FormSection title={t('spotCheck:listTitle')}>
        <SpotCheckTable passes={props.passes ?? []} />
      </FormSection>
      <FormSection title={t('applications:detail.timeline')}>
        <Timeline entries={singleEntryTimeline(props.application, props.passes ?? [], now())} />
      </FormSection>
    </div>
  );
}
