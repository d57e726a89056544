import { minuteOf } from '../messages/email/times.js';
import { smsText } from '../messages/sms/sms-text.js';

/** To the holder of a card that is used again, with the moment (R-TEL-9). */
export const cardReinstated = smsText<{ lastFour: string; effectiveAt: Date }>('cardReinstated', {
  ZH_HANT: ({ lastFour, effectiveAt }) =>
    `港區通行證末四碼${lastFour}將於${minuteOf(effectiveAt)}恢復使用，在此之前請勿進出港區。`,
  EN: ({ lastFour, effectiveAt }) =>
    `Port pass ending ${lastFour} is reinstated from ${minuteOf(effectiveAt)} Taiwan time. Until then it opens no gate.`,
});

/** The same where it takes effect at once (R-REI-5). */
export const cardReinstatedAtOnce = smsText<{ lastFour: string; effectiveAt: Date }>('cardReinstatedAtOnce', {
  ZH_HANT: ({ lastFour, effectiveAt }) => `港區通行證末四碼${lastFour}已於${minuteOf(effectiveAt)}恢復使用。`,
  EN: ({ lastFour, effectiveAt }) =>
    `Port pass ending ${lastFour} was reinstated at ${minuteOf(effectiveAt)} Taiwan time.`,
});
