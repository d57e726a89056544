import type { PortNamesFragment } from '../../gql/graphql';
import { language } from '../../lib/i18n';
import type { DailyCounts } from './daily-counts';

export type PortCounts = DailyCounts<PortNamesFragment>;

/** `1,234` */
export const amount = (count: number) => new Intl.NumberFormat(language()).format(count);
