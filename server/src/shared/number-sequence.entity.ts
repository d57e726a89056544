import { defineEntity, p } from '@mikro-orm/core';

const NumberSequenceSchema = defineEntity({
  name: 'NumberSequence',
  properties: {
    /** What is numbered, e.g. `pass:KL:SINGLE_ENTRY:112`. */
    scope: p.text().primary(),
    lastValue: p.integer(),
    /** When the administrators were notified that it comes to its end (R-NUM-5). */
    warnedAt: p.datetime(3).nullable(),
  },
});

/** The last number issued per scope; its row lock makes numbers gapless and unique (R-NUM-3). */
export class NumberSequence extends NumberSequenceSchema.class {}
NumberSequenceSchema.setClass(NumberSequence);
