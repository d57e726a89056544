import { defineEntity, p } from '@mikro-orm/core';

const SmsCountSchema = defineEntity({
  name: 'SmsCount',
  properties: {
    /** The day in Taipei. */
    day: p.date().primary(),
    /** Which cap it is counted for. */
    cap: p.text().primary(),
    /** Keyed hash of the number, account or address that is counted. */
    key: p.blob().primary(),
    count: p.integer(),
  },
});

/** How many text messages a number, pass, person, account or address, and the whole system, caused on a day (R-TEL-5). */
export class SmsCount extends SmsCountSchema.class {}
SmsCountSchema.setClass(SmsCount);
