import { useViewer } from '../../../features/session/viewer-context';
import { t } from '../../../lib/i18n';
import { CountTiles } from '../../../ui/CountTiles';

const tiles = [
  { key: 'cases', href: '/queue' },
  { key: 'claimed', href: '/queue?claim=MINE' },
  { key: 'spotChecks', href: '/spot-checks' },
  { key: 'suspensions', href: '/suspensions' },
] as const;

/** What needs a reviewer now, as numbers that lead to their lists. */
export function ReviewerTiles() {
  const { viewer } = useViewer();
  return (
    <CountTiles
      title={t('reviewer:home.now')}
      tiles={tiles.map(({ key, href }) => ({
        label: t(`reviewer:home.tile.${key}`),
        count: viewer()?.openWork[key],
        href,
      }))}
    />
  );
}
