import type { Translation } from '../../lib/text-types';
import type { suspensions as zhHant } from './texts.zh-Hant';

export const suspensions: Translation<typeof zhHant> = {
  title: 'Suspensions',
  tile: 'Suspensions now',
  description:
    'After a failed spot check your company may not apply for foreign single-entry passes for that port for 7 days, the day of the check included. Other ports are not affected.',
  empty: 'Your company has no suspensions',
  emptyHint:
    'Copies of passports are spot-checked after single-entry passes are issued; a suspension after a failed check is listed here.',
  notice: {
    title: 'Suspended: no foreign single-entry passes for these ports now',
    line: '{{port}}: suspended {{period}}. You may apply again from {{again}}.',
    reason: 'Reason: {{reason}}',
    all: 'See all suspensions',
  },
  form: {
    barred: 'Suspended ({{period}}). You may apply again from {{again}}.',
    chosen: 'This application names a suspended port: {{ports}}. Untick its areas, or it cannot be submitted.',
    untick: 'A suspended port: untick its areas',
  },
};
