import { smsText } from '../messages/sms/sms-text.js';

/** To the holder of a card that ends soon and is not renewed. @param lastDay `2026-11-10` */
export const cardEnds = smsText<{ lastFour: string; lastDay: string }>('cardEnds', {
  ZH_HANT: ({ lastFour, lastDay }) => `港區通行證末四碼${lastFour}將於${lastDay}到期，請洽所屬公司辦理。`,
  EN: ({ lastFour, lastDay }) =>
    `Port pass ending ${lastFour} ends on ${lastDay}. Please ask your company to renew it.`,
});
