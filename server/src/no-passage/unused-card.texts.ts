import { smsText } from '../messages/sms/sms-text.js';

/** To the holder of a card that was deactivated for no passage (R-NOP-5). */
export const cardUnused = smsText<{ lastFour: string }>('cardUnused', {
  ZH_HANT: ({ lastFour }) => `港區通行證末四碼${lastFour}逾6個月未通行，已暫停使用。請洽所屬公司申請恢復。`,
  EN: ({ lastFour }) =>
    `Port pass ending ${lastFour} is deactivated: not used for 6 months. Please ask your company to have it reinstated.`,
});

/** To the holder of a card whose deactivation a passage reported late proved wrong (R-NOP-4). */
export const cardUsedAfterAll = smsText<{ lastFour: string }>('cardUsedAfterAll', {
  ZH_HANT: ({ lastFour }) => `港區通行證末四碼${lastFour}查有通行紀錄，停用已解除，即刻恢復使用。`,
  EN: ({ lastFour }) =>
    `Port pass ending ${lastFour} is no longer deactivated: a passage was reported late. It may be used at once.`,
});
