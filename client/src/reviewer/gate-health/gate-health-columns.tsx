import { Show } from 'solid-js';
import { nameOf, portAreaLines } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { GateHealthBadge } from './GateHealthBadge';
import { GateHealthParts } from './gate-health-documents';

export const readHealth = (row: FragmentType<typeof GateHealthParts>) => readFragment(GateHealthParts, row);

const unknown = '—';
const countText = (count: number | null) => (count === null ? unknown : count);

export const gateHealthColumns = () =>
  mapColumns(readHealth, [
    {
      key: 'gate',
      header: t('gateHealth:field.gate'),
      class: 'min-w-40',
      cell: ({ gate }) => (
        <>
          <span class="block font-mono">{gate.code}</span>
          <span class="block text-sm text-ink-3">
            {nameOf(gate)} · {portAreaLines([gate.area])[0]}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('gateHealth:field.state'),
      nowrap: true,
      cell: (health) => (
        <>
          <GateHealthBadge state={health.state} />
          <Show when={health.state === 'BEHIND' && health.behindSince}>
            {(since) => (
              <span class="block text-sm text-ink-3">
                {t('gateHealth:behindSince')} <DateText value={since()} roc={false} />
              </span>
            )}
          </Show>
        </>
      ),
    },
    {
      key: 'heardAt',
      header: t('gateHealth:field.heardAt'),
      cell: ({ heardAt }) => <DateText value={heardAt} roc={false} />,
    },
    {
      key: 'lastPassageAt',
      header: t('gateHealth:field.lastPassageAt'),
      cell: ({ lastPassageAt }) => <DateText value={lastPassageAt} roc={false} />,
    },
    {
      key: 'pendingChanges',
      header: t('gateHealth:field.pendingChanges'),
      align: 'end',
      class: 'min-w-24',
      cell: ({ pendingChanges }) =>
        pendingChanges !== null && pendingChanges >= 500 ? t('gateHealth:many') : countText(pendingChanges),
    },
    {
      key: 'clock',
      header: t('gateHealth:field.clock'),
      align: 'end',
      nowrap: true,
      cell: ({ clockAheadSeconds }) => clockText(clockAheadSeconds),
    },
    {
      key: 'unsentEvents',
      header: t('gateHealth:field.unsentEvents'),
      align: 'end',
      class: 'min-w-24',
      cell: ({ unsentEvents }) => countText(unsentEvents),
    },
    {
      key: 'system',
      header: t('gateHealth:field.system'),
      class: 'min-w-40',
      cell: ({ system, software, openStreams }) => (
        <Show when={system} fallback={unknown}>
          {(known) => (
            <>
              <span class="block">{known().name}</span>
              <span class="block text-sm text-ink-3">
                <Show when={software}>{(name) => <>{name()} · </>}</Show>
                {t('gateHealth:streams', { count: openStreams })}
              </span>
            </>
          )}
        </Show>
      ),
    },
  ]);

function clockText(ahead: number | null): string {
  if (ahead === null) return unknown;
  const seconds = Math.round(Math.abs(ahead) * 10) / 10;
  if (seconds === 0) return t('gateHealth:clock.right');
  return t(ahead > 0 ? 'gateHealth:clock.ahead' : 'gateHealth:clock.behind', { seconds });
}
