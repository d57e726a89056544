import type { Translation } from '../../lib/text-types';
import type { figures as zhHant } from './texts.zh-Hant';

export const figures: Translation<typeof zhHant> = {
  title: 'Passes issued per day',
  range: '{{from}} to {{to}}',
  period: 'Period',
  days: '{{count}} days',
  kind: 'Kind',
  allKinds: 'All',
  day: 'Day',
  total: 'Total',
  summary: '{{total}} issued; the busiest day was {{day}} with {{most}}.',
  chart: 'Bar chart of passes issued per day ({{range}})',
  chartFailed: 'The chart could not be loaded; the table has the numbers.',
  ports: 'Legend of ports',
  table: 'Passes issued per day and port ({{range}})',
  note: 'Periodic and temporary passes count at their pickup port; cancelled ones are included.',
  empty: 'No passes were issued in this period',
  emptyHint: 'You can choose a longer period.',
};
