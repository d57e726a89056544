import { createSignal, Show } from 'solid-js';
import IconWaiting from '~icons/lucide/hourglass';
import { FileDialog } from '../../domain/files/FileDialog';
import { FileParts } from '../../domain/files/stored-file';
import { reviewTone } from '../../domain/reviews/review-state';
import { type FragmentType, readFragment } from '../../gql';
import type { OwnCertificateFragment, ReviewState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { Timeline, type TimelineEntry } from '../../ui/records/Timeline';
import { OwnCertificate } from './certificate-parts';

export interface CertificateStateProps {
  certificate: FragmentType<typeof OwnCertificate> | null | undefined;
  /** Whether an approved certificate is in force, be it this one or one before. */
  inForce: boolean;
}

/** Where the review of the certificate sent in last stands, what was decided and why. */
export function CertificateState(props: CertificateStateProps) {
  const [shown, setShown] = createSignal(false);
  return (
    <Show
      when={readFragment(OwnCertificate, props.certificate)}
      fallback={<p class="max-w-form">{t('certificates:body.none')}</p>}
    >
      {(certificate) => (
        <div class="grid max-w-form gap-4">
          <div class="flex flex-wrap items-center gap-3">
            <StatusBadge
              tone={reviewTone[certificate().state]}
              icon={certificate().state === 'OPEN' ? IconWaiting : undefined}
            >
              {t(`certificates:state.${certificate().state}`)}
            </StatusBadge>
            <span class="wrap-anywhere">{readFragment(FileParts, certificate().file).name}</span>
            <Button size="dense" onClick={() => setShown(true)}>
              {t('certificates:show')}
            </Button>
          </div>
          <p>{stateWords(certificate().state, props.inForce)}</p>
          <Timeline entries={history(certificate())} label={t('certificates:history.label')} />
          <FileDialog
            file={shown() ? certificate().file : undefined}
            title={t('certificates:certificate')}
            onClose={() => setShown(false)}
          />
        </div>
      )}
    </Show>
  );
}

function stateWords(state: ReviewState, inForce: boolean): string {
  if (inForce && state === 'OPEN') return t('certificates:body.openInForce');
  if (inForce && state === 'REJECTED') return t('certificates:body.rejectedInForce');
  return t(`certificates:body.${state}`);
}

/** Newest first. */
function history({ state, submittedAt, decision, revocation }: OwnCertificateFragment): TimelineEntry[] {
  const submitted: TimelineEntry = { at: submittedAt, title: t('certificates:history.submitted'), tone: 'info' };
  if (!decision) return [submitted];
  const reason = decision.reason ?? '';
  const words =
    state === 'REJECTED' ? t('certificates:history.reason', { reason }) : t('certificates:history.note', { reason });
  // One that was taken back had been approved.
  const outcome = revocation ? 'APPROVED' : state;
  const decided: TimelineEntry = {
    at: decision.decidedAt,
    title: t(`certificates:state.${outcome}`),
    tone: reviewTone[outcome],
    body: reason === '' ? undefined : words,
  };
  if (!revocation) return [decided, submitted];
  const revoked: TimelineEntry = {
    at: revocation.revokedAt,
    title: t('certificates:state.REVOKED'),
    tone: reviewTone.REVOKED,
    body: t('certificates:history.reason', { reason: revocation.reason }),
  };
  return [revoked, decided, submitted];
}
