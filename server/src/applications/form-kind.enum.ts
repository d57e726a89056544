import { publishEnum } from '../shared/enums.js';
import type { FormKind } from './application.entity.js';

export const FormKindEnum = publishEnum<FormKind>('FormKind', 'Form of an application (R-NUM-2).', {
  FOREIGN_SINGLE_ENTRY: 'OM01 外籍人士當次證申請單.',
  PERIODIC: 'OM02 定期申請單 (R-PRD-1).',
  TEMPORARY: 'OM03 臨時申請單 (R-PRD-1).',
  CANCELLATION: 'OM04 註銷登記 (R-PRD-4).',
  RENEWAL: 'OM05 續卡申請單 (R-PRD-5).',
  AREA_CHANGE: 'OM06 通行區域異動申請單 (R-PRD-6).',
});
