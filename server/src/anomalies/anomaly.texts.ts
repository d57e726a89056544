import { smsText } from '../messages/sms/sms-text.js';

/** To the holder of a card that was deactivated for record anomalies (R-ANO-1, R-TEL-9). */
export const cardAnomalous = smsText<{ lastFour: string }>('cardAnomalous', {
  ZH_HANT: ({ lastFour }) => `港區通行證末四碼${lastFour}當月進出紀錄異常2次，已暫停使用。請洽所屬公司。`,
  EN: ({ lastFour }) =>
    `Port pass ending ${lastFour} is deactivated: two record anomalies in a month. Please ask your company.`,
});

/** To the holder of a card whose deactivation a reviewer ended. */
export const cardAnomalyEnded = smsText<{ lastFour: string }>('cardAnomalyEnded', {
  ZH_HANT: ({ lastFour }) => `港區通行證末四碼${lastFour}紀錄異常停用已解除，即刻恢復使用。`,
  EN: ({ lastFour }) =>
    `Port pass ending ${lastFour} is no longer deactivated for record anomalies. It may be used at once.`,
});
