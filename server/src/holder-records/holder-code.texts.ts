import { smsText } from '../messages/sms/sms-text.js';

interface CodeValues {
  readonly passNumber: string;
  readonly code: string;
}

/** The code for the holder's page; of the pass number its last four characters only. */
export const holderCode = smsText<CodeValues>('holderCode', {
  urgent: true,
  ZH_HANT: ({ passNumber, code }) =>
    `[港區通行證查詢 通行證號碼末四碼 ${passNumber.slice(-4)}，驗證碼${code}，15分鐘內有效，請勿告知他人]`,
  EN: ({ passNumber, code }) =>
    `Port pass ending ${passNumber.slice(-4)}: code ${code}, valid 15 minutes. Tell no one.`,
});
