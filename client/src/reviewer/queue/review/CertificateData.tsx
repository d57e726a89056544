import { Show } from 'solid-js';
import { FileParts } from '../../../domain/files/stored-file';
import { readFragment } from '../../../gql';
import type { CertificateReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { formatBytes } from '../../../ui/files/file-rules';
import { CaseSection, caseList } from '../../../ui/records/CaseSection';
import { DateText } from '../../../ui/records/DateText';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';
import { CertificateRevocation } from './CertificateRevocation';
import { DecisionItems } from './DecisionItems';
import { ReviewStateBadge } from './ReviewStateBadge';

/** The certificate in words: which file, sent when, decided how, and which documents count. */
export function CertificateData(props: {
  certificate: CertificateReviewFragment;
  /** Whether the viewer has looked at it. */
  seen?: boolean;
}) {
  const file = () => readFragment(FileParts, props.certificate.file);
  return (
    <CaseSection title={t('reviews:field.certificate')} badge={<ReviewStateBadge state={props.certificate.state} />}>
      <DescriptionList class={caseList}>
        <DescriptionItem
          label={t('reviews:field.file')}
          action={
            <a class="link" href={file().url} download={file().name}>
              {t('reviews:certificate.download')}
            </a>
          }
        >
          {file().name} <span class="whitespace-nowrap text-ink-3">{formatBytes(file().size)}</span>
          <Show when={props.certificate.state === 'OPEN' && props.seen !== undefined}>
            <span class="ml-2 whitespace-nowrap text-sm text-ink-2">
              {props.seen ? t('reviews:unseen.seen') : t('reviews:unseen.not')}
            </span>
          </Show>
        </DescriptionItem>
        <DescriptionItem label={t('reviews:field.submittedAt')}>
          <DateText value={props.certificate.submittedAt} />
        </DescriptionItem>
        <DecisionItems state={props.certificate.state} decision={props.certificate.decision} />
        <Show when={props.certificate.revocation}>
          {(revocation) => (
            <>
              <DescriptionItem label={t('reviews:revocation.at')}>
                <DateText value={revocation().revokedAt} />
              </DescriptionItem>
              <DescriptionItem label={t('reviews:revocation.by')}>{revocation().revokedBy ?? '—'}</DescriptionItem>
              <DescriptionItem label={t('reviews:revocation.reason')}>
                <span class="whitespace-pre-wrap">{revocation().reason}</span>
              </DescriptionItem>
            </>
          )}
        </Show>
      </DescriptionList>
      <Show when={props.certificate.state === 'OPEN'}>
        <p class="pt-2 text-sm text-ink-3">{t('reviews:certificate.accepted')}</p>
      </Show>
      <Show when={props.certificate.state === 'WITHDRAWN'}>
        <p class="pt-2 text-sm text-ink-3">{t('reviews:certificate.withdrawn')}</p>
      </Show>
      <CertificateRevocation certificate={props.certificate} />
    </CaseSection>
  );
}
