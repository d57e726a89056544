import { smsText } from '../messages/sms/sms-text.js';

/** To the holder of a card that its company or a branch blocked (R-TEL-9). */
export const cardBlocked = smsText<{ lastFour: string }>('cardBlocked', {
  ZH_HANT: ({ lastFour }) => `港區通行證末四碼${lastFour}已暫停使用，不得進出港區。請洽所屬公司。`,
  EN: ({ lastFour }) => `Port pass ending ${lastFour} is blocked and opens no gate. Please ask your company.`,
});
