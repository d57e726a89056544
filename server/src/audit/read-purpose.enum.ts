import { publishEnum } from '../shared/enums.js';
import type { ReadPurpose } from './read-purpose.js';

export const ReadPurposeEnum = publishEnum<ReadPurpose>('ReadPurpose', 'What an ID number was read for.', {
  APPLICATION: '審查申請: to check or decide an application.',
  CARD: '製證領證: to make, hand over or charge for a card.',
  PASS: '查詢通行證: to look a pass up.',
  REINSTATEMENT: '停用恢復: about a deactivation, an anomaly or a reinstatement.',
  BAN: '管制: about a ban.',
  SPOT_CHECK: '抽檢: to check a sample.',
  SCAN: '查閱證件影本: the scan of the document was opened.',
  PERSON: '人員資料: to look a person up, or to enter one.',
  OTHER: '其他: for something else.',
});
