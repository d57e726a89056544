import type { CheckedPassFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/notices/EmptyState';
import { AttachmentPane } from '../case/AttachmentPane';

/** The files as they came with the application, or that there are none. */
export function PassScans(props: { attachments: CheckedPassFragment['attachments'] }) {
  return (
    <AttachmentPane
      label={t('spotChecks:check.scans')}
      attachments={props.attachments}
      empty={<EmptyState title={t('spotChecks:check.noScan')} hint={t('spotChecks:check.noScanHint')} />}
    />
  );
}
