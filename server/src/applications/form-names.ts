import type { Language } from '../shared/language.js';
import type { FormKind } from './application.entity.js';

/** What the forms are called, in the manuals' words. */
export const FORM_NAMES: Readonly<Record<FormKind, Readonly<Record<Language, string>>>> = {
  FOREIGN_SINGLE_ENTRY: { ZH_HANT: '外籍人士當次證申請單', EN: 'foreign single-entry pass' },
  PERIODIC: { ZH_HANT: '定期申請單', EN: 'periodic pass' },
  TEMPORARY: { ZH_HANT: '臨時申請單', EN: 'temporary pass' },
  CANCELLATION: { ZH_HANT: '註銷登記', EN: 'cancellation' },
  RENEWAL: { ZH_HANT: '續卡申請單', EN: 'renewal' },
  AREA_CHANGE: { ZH_HANT: '通行區域異動申請單', EN: 'change of areas' },
};
