import type { Language } from '../../shared/language.js';

interface FormKindFacts {
  /** Begins the numbers of its applications (R-NUM-2). */
  readonly code: `OM${number}`;
  /** What it is called in mails. */
  readonly names: Readonly<Record<Language, string>>;
  /** What it is for, in the API's description. */
  readonly meaning: string;
}

/** Every form that there is. forms.ts describes what each asks for and does. */
export const FORM_KIND_FACTS = {
  FOREIGN_SINGLE_ENTRY: {
    code: 'OM01',
    names: { ZH_HANT: '外籍人士當次證申請單', EN: 'foreign single-entry pass' },
    meaning: 'single-entry passes for passport holders, issued at once.',
  },
  PERIODIC: {
    code: 'OM02',
    names: { ZH_HANT: '定期申請單', EN: 'periodic pass' },
    meaning: 'periodic passes, up to three years.',
  },
  TEMPORARY: {
    code: 'OM03',
    names: { ZH_HANT: '臨時申請單', EN: 'temporary pass' },
    meaning: 'temporary passes, up to one month.',
  },
  CANCELLATION: {
    code: 'OM04',
    names: { ZH_HANT: '註銷登記', EN: 'cancellation' },
    meaning: 'gives up a pass.',
  },
  RENEWAL: {
    code: 'OM05',
    names: { ZH_HANT: '續卡申請單', EN: 'renewal' },
    meaning: 'renews an RFID card.',
  },
  AREA_CHANGE: {
    code: 'OM06',
    names: { ZH_HANT: '通行區域異動申請單', EN: 'change of areas' },
    meaning: 'other areas for a valid pass, with unchanged dates.',
  },
  MORE_SINGLE_ENTRIES: {
    code: 'OM09',
    names: { ZH_HANT: '當次證增加張數申請單', EN: 'more single-entry passes in a month' },
    meaning: 'more than three foreign single-entry passes for a passport in a month.',
  },
  CARD_EXCHANGE: {
    code: 'OM07',
    names: { ZH_HANT: '線上換證申請單', EN: 'card exchange' },
    meaning: 'a new RFID card in place of a periodic card, with the same dates and areas, without review.',
  },
} as const satisfies Record<string, FormKindFacts>;

export type FormKind = keyof typeof FORM_KIND_FACTS;
export const FORM_KINDS = Object.keys(FORM_KIND_FACTS) as FormKind[];
