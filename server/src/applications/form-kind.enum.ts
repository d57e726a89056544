import { publishEnum } from '../shared/enums.js';
import type { FormKind } from './application.entity.js';

export const FormKindEnum = publishEnum<FormKind>('FormKind', 'Form of an application (R-NUM-2).', {
  FOREIGN_SINGLE_ENTRY: 'OM01 外籍人士當次證申請單.',
});
