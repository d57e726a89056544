import { smsText } from '../messages/sms/sms-text.js';
import type { Language } from '../shared/language.js';

/** To the holder of a card that can be collected (R-TEL-9). */
export const cardReady = smsText<{ lastFour: string; port: Readonly<Record<Language, string>> }>('cardReady', {
  ZH_HANT: ({ lastFour, port }) => `港區通行證末四碼${lastFour}已製證，請依公司收到的領證通知信至${port.ZH_HANT}領取。`,
  EN: ({ lastFour, port }) =>
    `Port pass ending ${lastFour} is ready at ${port.EN}. Collect it as the letter to your company says.`,
});
