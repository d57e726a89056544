import { createUniqueId, For } from 'solid-js';
import { useViewer } from '../../../features/session/viewer-context';
import { t } from '../../../lib/i18n';
import { CountTile } from '../../../ui/CountTile';

const tiles = [
  { key: 'cases', href: '/queue' },
  { key: 'claimed', href: '/queue?claim=MINE' },
  { key: 'spotChecks', href: '/spot-checks' },
  { key: 'suspensions', href: '/suspensions' },
] as const;

/** What needs a reviewer now, as numbers that lead to their lists. */
export function ReviewerTiles() {
  const { viewer } = useViewer();
  const title = createUniqueId();
  return (
    <section aria-labelledby={title} class="grid gap-3">
      <h2 id={title} class="text-lg font-semibold">
        {t('reviewer:home.now')}
      </h2>
      <ul class="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <For each={tiles}>
          {(tile) => (
            <CountTile
              label={t(`reviewer:home.tile.${tile.key}`)}
              count={viewer()?.openWork[tile.key]}
              href={tile.href}
            />
          )}
        </For>
      </ul>
    </section>
  );
}
