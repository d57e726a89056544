import type { IdKind } from '../access/words.js';
import { publishEnum } from '../shared/enums.js';

export const IdKindEnum = publishEnum<IdKind>('IdKind', 'Document that identifies a person.', {
  NATIONAL_ID: '國民身分證統一編號: national ID number.',
  RESIDENT_ID: '外來人口統一證號: resident ID number, in the new format or (until 2030-12-31) the old one.',
  PASSPORT: '護照號碼: passport number.',
});
