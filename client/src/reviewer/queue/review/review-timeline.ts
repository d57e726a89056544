import { reviewTone } from '../../../domain/reviews/review-state';
import { readFragment } from '../../../gql';
import type { CertificateReviewFragment, RegistrationReviewFragment, ReviewState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import type { TimelineEntry } from '../../../ui/records/Timeline';
import type { ReviewKind } from '../work/work-kind';
import { CertificateReview } from './review-documents';

interface ReviewResult {
  state: ReviewState;
  decision?: { decidedAt: string; decidedBy?: string | null; reason?: string | null } | null;
}

function decided(subject: ReviewKind, { state, decision }: ReviewResult): TimelineEntry[] {
  if (!decision) return [];
  const name = t(`reviews:subject.${subject}`);
  return [
    {
      at: decision.decidedAt,
      title:
        state === 'REJECTED'
          ? t('reviews:timeline.rejected', { subject: name })
          : t('reviews:timeline.approved', { subject: name }),
      who: decision.decidedBy ?? undefined,
      // A certificate that was taken back had been approved.
      tone: reviewTone[state === 'REVOKED' ? 'APPROVED' : state],
      body: decision.reason ?? undefined,
    },
  ];
}

function revoked({ revocation }: CertificateReviewFragment): TimelineEntry[] {
  if (!revocation) return [];
  return [
    {
      at: revocation.revokedAt,
      title: t('reviews:revocation.timeline'),
      who: revocation.revokedBy ?? undefined,
      tone: reviewTone.REVOKED,
      body: revocation.reason,
    },
  ];
}

const newestFirst = (one: TimelineEntry, other: TimelineEntry) => Date.parse(other.at) - Date.parse(one.at);

export function certificateTimeline(certificate: CertificateReviewFragment): TimelineEntry[] {
  const sent: TimelineEntry = {
    at: certificate.submittedAt,
    title: t('reviews:timeline.certificateSent'),
    who: certificate.company.name,
    tone: 'info',
  };
  return [...revoked(certificate), ...decided('CERTIFICATE', certificate), sent].sort(newestFirst);
}

/** What happened to a registration and to the certificate that came with it. */
export function registrationTimeline(registration: RegistrationReviewFragment): TimelineEntry[] {
  const sent: TimelineEntry = {
    at: registration.submittedAt,
    title: t('reviews:timeline.registrationSent'),
    who: registration.personName,
    tone: 'info',
  };
  const certificate = readFragment(CertificateReview, registration.certificate);
  return [
    ...decided('REGISTRATION', registration),
    ...(certificate ? [...revoked(certificate), ...decided('CERTIFICATE', certificate)] : []),
    sent,
  ].sort(newestFirst);
}
