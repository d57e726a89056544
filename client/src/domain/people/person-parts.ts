import { graphql } from '../../gql';
import type { AttachmentKind, IdKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';

export const PersonParts = graphql(`
  fragment PersonParts on Person {
    id
    idKind
    idNumber
    name
    englishName
    mobile
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

/** A passport first: it is what most of the people here are known by. */
export const idKinds: readonly IdKind[] = ['PASSPORT', 'NATIONAL_ID', 'RESIDENT_ID'];

export const attachmentKinds: readonly AttachmentKind[] = ['PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'];

export const idKindText = (kind: IdKind) => t(`person:idKind.${kind}`);

export const attachmentKindText = (kind: AttachmentKind) => t(`person:attachment.kind.${kind}`);
