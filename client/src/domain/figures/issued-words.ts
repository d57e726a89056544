import { language } from '../../lib/i18n';
import type { PortRef } from '../ports/port-names';
import type { DailyCounts } from './daily-counts';

export type PortCounts = DailyCounts<PortRef>;

/** `1,234` */
export const amount = (count: number) => new Intl.NumberFormat(language()).format(count);
