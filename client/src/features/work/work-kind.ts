import IconCertificate from '~icons/lucide/file-check-2';
import IconRegistration from '~icons/lucide/user-check';
import type { WorkKind } from '../../gql/graphql';
import type { Icon } from '../../ui/tone';

export const workKinds = ['REGISTRATION', 'CERTIFICATE'] as const satisfies readonly WorkKind[];

export const workIcon: Record<WorkKind, Icon> = { REGISTRATION: IconRegistration, CERTIFICATE: IconCertificate };

/** Address of a case in the queue. */
export const workPath = ({ kind, id }: { kind: WorkKind; id: string }): string => `/queue/${kind.toLowerCase()}/${id}`;

/** The kind that an address names. */
export const kindOfPath = (written: string): WorkKind | undefined =>
  workKinds.find((kind) => kind.toLowerCase() === written);
