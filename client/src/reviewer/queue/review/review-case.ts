import { type CombinedError, createQuery } from '@urql/solid';
import { type Accessor, createEffect, on } from 'solid-js';
import { readFragment } from '../../../gql';
import type { CertificateReviewFragment, RegistrationReviewFragment, WorkPartsFragment } from '../../../gql/graphql';
import { createReload } from '../../../lib/reload';
import { createKeptLast } from '../../case/keep-last';
import { createSeenFiles } from '../../case/seen-files';
import { usePendingDecisions } from '../pending/pending-decisions';
import { type Claim, createClaim } from '../work/claim';
import { WorkParts } from '../work/work-documents';
import type { ReviewKind } from '../work/work-kind';
import { createCertificateDecision, createRegistrationDecision, type Decision } from './review-decision';
import { CertificateReview, RegistrationReview, reviewCase } from './review-documents';

/** A case on screen: a registration with the certificate that came with it, or a certificate alone. */
export interface ReviewCase {
  registration: Accessor<RegistrationReviewFragment | undefined>;
  certificate: Accessor<CertificateReviewFragment | undefined>;
  /** The company it concerns; nothing until the first answer. */
  name: Accessor<string | undefined>;
  /** Its place in the queue, while it is open. */
  work: Accessor<WorkPartsFragment | null | undefined>;
  claim: Claim;
  account: Decision;
  document: Decision;
  /** Whether the viewer has looked at the certificate; nothing where there is none. */
  documentSeen: Accessor<boolean | undefined>;
  /** The certificate is on screen. */
  seeDocument: () => void;
  missing: Accessor<boolean>;
  error: Accessor<CombinedError | undefined>;
  reload: () => void;
}

const idOf = (row: { id: string }) => row.id;

/** `alsoReload`: the list that the case was opened from. */
export function createReviewCase(kind: Accessor<ReviewKind>, id: Accessor<string>, alsoReload: () => void): ReviewCase {
  const isRegistration = () => kind() === 'REGISTRATION';
  const [result, read] = createQuery({
    query: reviewCase,
    variables: () => ({ id: id(), isRegistration: isRegistration() }),
  });
  const reloadCase = createReload(result, read);
  const reload = () => {
    reloadCase();
    alsoReload();
  };
  createEffect(on(usePendingDecisions().settled, reload, { defer: true }));
  const failed = () => result.error !== undefined;
  const registration = createKeptLast(
    () => readFragment(RegistrationReview, result.data?.registration),
    id,
    failed,
    idOf,
  );
  const alone = createKeptLast(() => readFragment(CertificateReview, result.data?.certificate), id, failed, idOf);
  const certificate = () => alone() ?? readFragment(CertificateReview, registration()?.certificate) ?? undefined;
  // Once the account is decided on, its certificate stands in the queue by itself.
  const work = () => readFragment(WorkParts, registration()?.work ?? certificate()?.work);
  const seen = createSeenFiles();
  return {
    registration,
    certificate,
    name: () => registration()?.companyName ?? certificate()?.company.name,
    work,
    claim: createClaim(work, reload),
    account: createRegistrationDecision(registration, reload),
    document: createCertificateDecision(certificate, reload),
    documentSeen: () => {
      const sent = certificate();
      return sent && seen.isSeen(sent.file, sent.submittedAt);
    },
    seeDocument: () => {
      const sent = certificate();
      if (sent) seen.open(sent.file.id);
    },
    missing: () => (isRegistration() ? result.data?.registration : result.data?.certificate) === null,
    error: () => result.error,
    reload,
  };
}
