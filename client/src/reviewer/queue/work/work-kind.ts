import IconCardStop from '~icons/lucide/ban';
import IconCertificate from '~icons/lucide/file-check-2';
import IconApplication from '~icons/lucide/file-text';
import IconRegistration from '~icons/lucide/user-check';
import type { WorkKind, WorkPartsFragment } from '../../../gql/graphql';
import { inOrder } from '../../../lib/in-order';
import type { Icon } from '../../../ui/tone';

export const workKinds = inOrder<WorkKind>({
  REGISTRATION: true,
  CERTIFICATE: true,
  APPLICATION: true,
  CARD_STOP: true,
});

export const workIcon: Record<WorkKind, Icon> = {
  REGISTRATION: IconRegistration,
  CERTIFICATE: IconCertificate,
  APPLICATION: IconApplication,
  CARD_STOP: IconCardStop,
};

/** What names a case in an address: an application its number, which people use. */
export const workKey = ({ id, number }: Pick<WorkPartsFragment, 'id' | 'number'>): string => number ?? id;

/** Address of a case in the queue; a proposal about a card is decided on the page of the card. */
export const workPath = (work: Pick<WorkPartsFragment, 'kind' | 'id' | 'number' | 'passNumber'>): string =>
  work.passNumber ? `/passes/${work.passNumber}` : `/queue/${work.kind.toLowerCase()}/${workKey(work)}`;

/** The kind that an address names. */
export const kindOfPath = (written: string): WorkKind | undefined =>
  workKinds.find((kind) => kind.toLowerCase() === written);

/** Cases that are decided with one word; an application is decided on person by person. */
export type ReviewKind = Extract<WorkKind, 'REGISTRATION' | 'CERTIFICATE'>;
