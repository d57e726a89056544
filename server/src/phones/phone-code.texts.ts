import { smsText } from '../messages/sms/sms-text.js';

interface CodeValues {
  readonly passNumber: string;
  readonly token: string;
  readonly code: string;
}

/** The page behind the link stands in the operators' program. The token is behind `#`, where no server and no preview sees it. */
const link = (home: string, token: string): string => `${home}/operator/phone-link#${token}`;

/** The text of the announcement; of the pass number its last four characters only (R-TEL-4). */
export const phoneCode = smsText<CodeValues>('phoneCode', {
  urgent: true,
  ZH_HANT: ({ passNumber, token, code }, home) =>
    `[港區通行證手機驗證 通行證號碼末四碼 ${passNumber.slice(-4)}，請於24小時內點擊 ${link(home, token)} 完成驗證，或至港區通行證資訊網輸入驗證碼${code}]`,
  EN: ({ passNumber, token, code }, home) =>
    `Port pass ending ${passNumber.slice(-4)}: verify this phone within 24 hours at ${link(home, token)} or by code ${code}`,
});
