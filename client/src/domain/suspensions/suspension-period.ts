import { addDays, epochMs, formatDate, taipeiDate } from '../../lib/dates';
import { t } from '../../lib/i18n';

interface Period {
  from: string;
  to: string;
}

/** 停權期間 as the manual writes it: 2023/07/25–2023/07/31. */
export const periodText = ({ from, to }: Period) => t('ui:date.period', { from: formatDate(from), to: formatDate(to) });

/** The day on which the company may apply again unless it is lifted early: the one after the last. */
export const againText = ({ to }: Pick<Period, 'to'>) => formatDate(addDays(taipeiDate(epochMs(to)), 1));
