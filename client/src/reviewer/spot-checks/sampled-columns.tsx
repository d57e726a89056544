import { Show } from 'solid-js';
import { portName } from '../../domain/ports/port-names';
import { SpotCheckBadge } from '../../domain/spot-checks/SpotCheckBadge';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';
import { outcomeOf, type SampledRow } from './sample-order';

export const sampledColumns = (): Column<SampledRow>[] => [
  { key: 'position', header: t('spotChecks:field.position'), align: 'end', cell: ({ position }) => position },
  {
    key: 'number',
    header: t('spotCheck:field.passNumber'),
    link: true,
    nowrap: true,
    cell: ({ pass }) => <PassNumber value={pass.number} />,
  },
  {
    key: 'holder',
    header: t('spotChecks:field.holder'),
    class: 'min-w-36',
    cell: ({ pass }) => <Masked value={pass.holder.name} masked={pass.holder.masked} />,
  },
  {
    key: 'company',
    header: t('spotChecks:field.company'),
    class: 'min-w-40',
    cell: ({ pass }) => pass.company?.name ?? '—',
  },
  { key: 'port', header: t('spotChecks:field.port'), nowrap: true, cell: ({ pass }) => portName(pass.port) },
  {
    key: 'result',
    header: t('spotCheck:field.result'),
    class: 'min-w-28',
    cell: (row) => (
      <>
        <SpotCheckBadge outcome={outcomeOf(row)} />
        <Show when={row.pass.pendingSpotCheck?.submittedByViewer}>
          <span class="block text-xs text-ink-3">{t('spotChecks:check.submittedByViewer')}</span>
        </Show>
        <Show when={row.pass.spotCheck?.reason}>
          {(reason) => <span class="block text-xs whitespace-pre-wrap text-ink-2">{reason()}</span>}
        </Show>
      </>
    ),
  },
  {
    key: 'checked',
    header: t('spotCheck:field.checkedAt'),
    cell: ({ pass }) => (
      <Show when={pass.spotCheck} fallback={<span class="text-ink-3">—</span>}>
        {(check) => (
          <>
            <DateText value={check().checkedAt} roc={false} />
            <span class="block text-xs text-ink-3">{check().checkedBy}</span>
          </>
        )}
      </Show>
    ),
  },
];
