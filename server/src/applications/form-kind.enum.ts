import { publishEnum } from '../shared/enums.js';
import type { FormKind } from './application.entity.js';

export const FormKindEnum = publishEnum<FormKind>(
  'FormKind',
  'Form of an application. Each has a code with which its application numbers begin.',
  {
    FOREIGN_SINGLE_ENTRY: 'OM01 外籍人士當次證申請單: single-entry passes for passport holders, issued at once.',
    PERIODIC: 'OM02 定期申請單: periodic passes, up to three years.',
    TEMPORARY: 'OM03 臨時申請單: temporary passes, up to one month.',
    CANCELLATION: 'OM04 註銷登記: gives up a pass.',
    RENEWAL: 'OM05 續卡申請單: renews an RFID card.',
    AREA_CHANGE: 'OM06 通行區域異動申請單: other areas for a valid pass, with unchanged dates.',
  },
);
