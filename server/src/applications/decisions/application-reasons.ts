import type { Language } from '../../shared/language.js';
import { DECISION_STEPS, type DecisionStep } from '../forms/decision-steps.js';

export const STANDARD_REASONS = [
  ...(['PHOTO_NOT_COMPLIANT', 'DOCUMENT_ILLEGIBLE', 'DATA_DIFFER', 'PURPOSE_UNCLEAR'] as const),
  ...(['PURPOSE_UNRELATED', 'DOCUMENT_NOT_GENUINE'] as const),
  ...(['POLICE_NEEDS_MORE', 'POLICE_DATA_DIFFER', 'POLICE_CHECK_FAILED'] as const),
] as const;
export type StandardReason = (typeof STANDARD_REASONS)[number];

/** A reason in the words of both languages; figures count it by its name. */
type Reason = Readonly<Record<Language, string>> & { readonly name: StandardReason };
type ReasonedAction = 'RETURN' | 'REJECT';

/**
 * Reasons that staff give often, each at the step to which it belongs: no reviewer speaks for the port police before the
 * police have checked (R-PRD-1).
 */
const REASONS: Readonly<Record<DecisionStep, Readonly<Record<ReasonedAction, readonly Reason[]>>>> = {
  REVIEW: {
    RETURN: [
      {
        name: 'PHOTO_NOT_COMPLIANT',
        ZH_HANT: '照片不符規定（須為最近兩年內、正面、脫帽之彩色照片），請重新上傳。',
        EN: 'The photo does not comply: it must be recent, in colour, facing forward and without a hat. Please upload another.',
      },
      {
        name: 'DOCUMENT_ILLEGIBLE',
        ZH_HANT: '身分證明文件影像模糊、缺漏或已逾效期，請重新上傳。',
        EN: 'The identity document is blurred, incomplete or expired. Please upload it again.',
      },
      {
        name: 'DATA_DIFFER',
        ZH_HANT: '申請人資料與身分證明文件不符，請更正。',
        EN: 'The data differ from the identity document. Please correct them.',
      },
      {
        name: 'PURPOSE_UNCLEAR',
        ZH_HANT: '申請事由或通行區域與業務不符，請補充說明或調整通行區域。',
        EN: 'Reason and areas do not fit the work. Please explain, or change the areas.',
      },
    ],
    REJECT: [
      {
        name: 'PURPOSE_UNRELATED',
        ZH_HANT: '申請事由與港區作業無關，不予核發。',
        EN: 'The reason has nothing to do with work in the port.',
      },
      {
        name: 'DOCUMENT_NOT_GENUINE',
        ZH_HANT: '檢附文件不實。',
        EN: 'The documents sent in are not genuine.',
      },
    ],
  },
  POLICE_CHECK: {
    RETURN: [
      {
        name: 'POLICE_NEEDS_MORE',
        ZH_HANT: '港警查核所需資料不足，請補正身分證明文件。',
        EN: 'The port police need more for their check. Please complete the identity documents.',
      },
      {
        name: 'POLICE_DATA_DIFFER',
        ZH_HANT: '申請人資料與港警查核結果不一致，請確認後更正。',
        EN: 'The data differ from what the port police found. Please check and correct them.',
      },
    ],
    REJECT: [
      {
        name: 'POLICE_CHECK_FAILED',
        ZH_HANT: '經港警查核不符合核發規定。',
        EN: 'The port police’s check does not allow a pass to be issued.',
      },
    ],
  },
};

/** The standard reasons of a step, for a return or a rejection. */
export function applicationReasons(step: DecisionStep, action: ReasonedAction, language: Language): string[] {
  return REASONS[step][action].map((reason) => reason[language]);
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const allOf = (step: DecisionStep): string[] =>
  Object.values(REASONS[step]).flatMap((reasons) => reasons.flatMap(({ ZH_HANT, EN }) => [ZH_HANT, EN].map(lettersOf)));

/** Whether a text contains a standard reason that belongs to another step. */
export function isReasonOfOtherStep(step: DecisionStep, text: string): boolean {
  const letters = lettersOf(text);
  return DECISION_STEPS.some((other) => other !== step && allOf(other).some((reason) => letters.includes(reason)));
}

/** The texts of each standard reason, in both languages, by its name. */
export function standardReasonTexts(): readonly { readonly name: StandardReason; readonly texts: readonly string[] }[] {
  return Object.values(REASONS)
    .flatMap(({ RETURN, REJECT }) => [...RETURN, ...REJECT])
    .map(({ name, ZH_HANT, EN }) => ({ name, texts: [ZH_HANT, EN] }));
}
