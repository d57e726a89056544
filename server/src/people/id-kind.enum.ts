import type { IdKind } from '../access/words.js';
import { publishEnum } from '../shared/enums.js';

export const IdKindEnum = publishEnum<IdKind>('IdKind', 'Document a person is identified by (R-ID-1).', {
  NATIONAL_ID: '國民身分證統一編號.',
  RESIDENT_ID: '外來人口統一證號, new or (until 2030-12-31) old form.',
  PASSPORT: '護照號碼.',
});
