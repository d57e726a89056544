import type { Translation } from '../../lib/text-types';
import type { passageRecords as zhHant } from './texts.zh-Hant';

export const passageRecords: Translation<typeof zhHant> = {
  tab: {
    SIX: 'Own, unused for 6 months',
    OTHERS_SIX: 'Of colleagues, unused for 6 months',
    FIVE: 'Own, unused for 5 months',
    OTHERS_FIVE: 'Of colleagues, unused for 5 months',
    ANOMALIES: 'Own, record anomalies',
    OTHERS_ANOMALIES: 'Of colleagues, record anomalies',
  },
  notice: {
    title: 'Notes on cards that are not used (3)',
    first:
      "To use a card again, apply under 'Reinstatement of unused cards'; it is open from 06:00 on the day after the application.",
    second:
      'While a periodic pass is deactivated, no periodic or temporary pass may be applied for its holder; single-entry passes may.',
    third: 'While a periodic pass is deactivated, its cancellation may still be applied for.',
  },
  count: {
    near: 'Soon deactivated: not used',
    deactivated: 'Deactivated: not used',
    pending: 'Usable again soon',
    anomalous: 'Deactivated: record anomalies',
  },
};
