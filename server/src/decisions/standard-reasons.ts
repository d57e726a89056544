import type { Language } from '../shared/language.js';

/** What is decided as a whole; the reasons about applications belong to their steps. */
export type ReviewSubject = 'REGISTRATION' | 'CERTIFICATE' | 'SPOT_CHECK';

type Reason = Readonly<Record<Language, string>>;

/** R-REG-10, in the words of the manual. */
const ABOLISHED_CERTIFICATE: Reason = {
  ZH_HANT: '「營利事業登記證」自98年4月13日起停止使用，不再作為證明文件，請改提出其他最新版本之「商業登記證明文件」。',
  EN: 'The “profit-seeking enterprise registration certificate” has not been accepted since 13 April 2009. Please send a current commercial registration document instead.',
};

/** Reasons that reviewers give often. */
const REASONS: Record<ReviewSubject, readonly Reason[]> = {
  REGISTRATION: [
    ABOLISHED_CERTIFICATE,
    {
      ZH_HANT: '所填公司名稱與統一編號（機關代碼）不符，請確認後重新申請。',
      EN: 'The company name does not belong to the organisation number. Please check and register again.',
    },
    {
      ZH_HANT: '姓名欄位須填寫帳號使用人之真實姓名（自然人），不可填寫公司名稱，請重新申請。',
      EN: 'The name must be that of the natural person who uses the account, not of a company. Please register again.',
    },
  ],
  CERTIFICATE: [
    ABOLISHED_CERTIFICATE,
    {
      ZH_HANT: '文件影像模糊、缺頁或無法辨識，請重新上傳清晰完整之文件。',
      EN: 'The document is blurred, incomplete or cannot be read. Please upload a clear and complete copy.',
    },
    {
      ZH_HANT: '文件所載公司名稱或統一編號與申請資料不符，請上傳貴公司之證明文件。',
      EN: 'The document names another company or number than the application. Please upload your company’s certificate.',
    },
    {
      ZH_HANT: '文件並非最新版本，請上傳最近一次變更後之登記文件。',
      EN: 'The document is not the newest version. Please upload the registration after the latest change.',
    },
  ],
  SPOT_CHECK: [
    {
      ZH_HANT: '檢附文件非護照影本。',
      EN: 'The document attached is not a copy of a passport.',
    },
    {
      ZH_HANT: '檢附之護照非有效護照（已逾效期）。',
      EN: 'The passport attached is no longer valid.',
    },
    {
      ZH_HANT: '護照影本之號碼或姓名與申請資料不符。',
      EN: 'The number or name in the passport differs from the application.',
    },
    {
      ZH_HANT: '護照影本模糊或缺漏，無法辨識持證人資料。',
      EN: 'The copy of the passport is blurred or incomplete; the holder cannot be identified.',
    },
  ],
};

export function standardReasons(subject: ReviewSubject, language: Language): string[] {
  return REASONS[subject].map((reason) => reason[language]);
}
