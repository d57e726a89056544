import { publishEnum } from '../shared/enums.js';
import type { AttachmentKind } from './attachment.entity.js';

export const AttachmentKindEnum = publishEnum<AttachmentKind>(
  'AttachmentKind',
  'What an attached file shows, with its code (R-PER-1).',
  {
    PHOTO: 'P01 照片.',
    ID_CARD: 'P02 身分證件.',
    PASSPORT: 'P09 護照.',
    OTHER: 'P10 其他.',
  },
);
