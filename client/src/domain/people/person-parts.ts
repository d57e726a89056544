import { graphql } from '../../gql';
import type { AttachmentKind, IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';

export const PersonParts = graphql(`
  fragment PersonParts on Person {
    id
    idKind
    idNumber
    name
    englishName
    mobile
    documentValidTo
    version
  }
`);

export const AttachmentParts = graphql(`
  fragment AttachmentParts on Attachment {
    id
    kind
    code
    personName
    createdAt
    file {
      ...FileParts
    }
  }
`);

/** Passports first: most people here are identified by one. */
export const idKinds = inOrder<IdKind>({ PASSPORT: true, NATIONAL_ID: true, RESIDENT_ID: true });

export const attachmentKinds = inOrder<AttachmentKind>({ PHOTO: true, ID_CARD: true, PASSPORT: true, OTHER: true });

export const idKindText = (kind: IdKind) => t(`person:idKind.${kind}`);

export const attachmentKindText = (kind: AttachmentKind) => t(`person:attachment.kind.${kind}`);
