import type { HoldCause } from '../passes/hold.entity.js';
import type { Language } from '../shared/language.js';

/** The causes in the words of mails. */
export const CAUSE_WORDS: Readonly<Record<HoldCause, Readonly<Record<Language, string>>>> = {
  LOST: { ZH_HANT: '遺失', EN: 'lost' },
  STOLEN: { ZH_HANT: '遭竊', EN: 'stolen' },
  HOLDER_LEFT: { ZH_HANT: '持證人離職', EN: 'the holder has left' },
  LENT_CARD: { ZH_HANT: '轉借或冒用', EN: 'lent, or used by someone else' },
  RULE_VIOLATION: { ZH_HANT: '違反港區規定', EN: 'violation of the rules of the port' },
  SECURITY_RISK: { ZH_HANT: '安全疑慮', EN: 'risk to safety' },
  POLICE_REQUEST: { ZH_HANT: '警方要求', EN: 'asked for by the police' },
  FALSE_DATA: { ZH_HANT: '申請資料不實', EN: 'false data in the application' },
  OTHER: { ZH_HANT: '其他', EN: 'other' },
};
