import { publishEnum } from '../shared/enums.js';
import type { AttachmentKind } from './attachment.entity.js';

export const AttachmentKindEnum = publishEnum<AttachmentKind>(
  'AttachmentKind',
  'What an attached file shows. Each kind has a code.',
  {
    PHOTO: 'P01 照片: photo of the person.',
    ID_CARD: 'P02 身分證件: identity card.',
    PASSPORT: 'P09 護照: passport.',
    OTHER: 'P10 其他: any other document.',
  },
);
