import type { Translation } from '../../lib/text-types';
import type { person as zhHant } from './texts.zh-Hant';

export const person: Translation<typeof zhHant> = {
  idKind: { PASSPORT: 'Passport', NATIONAL_ID: 'National ID', RESIDENT_ID: 'Resident ID' },
  documentEndsEarly: 'The document ends on {{date}}, before the pass does',
  attachment: {
    kind: { PHOTO: 'Photo', ID_CARD: 'Identity document', PASSPORT: 'Passport (one page)', OTHER: 'Other' },
    short: { PHOTO: 'Photo', ID_CARD: 'ID', PASSPORT: 'Passport', OTHER: 'Other' },
    show: 'View',
    showOf: 'View {{name}}',
    remove: 'Remove',
    removeOf: 'Remove {{name}}',
  },
};
