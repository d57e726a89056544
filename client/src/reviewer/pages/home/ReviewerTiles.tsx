import { useViewer } from '../../../features/session/viewer-context';
import { t } from '../../../lib/i18n';
import { CountTiles } from '../../../ui/CountTiles';
import { isReviewer } from '../../rights';

const queueTiles = [
  { key: 'cases', href: '/queue' },
  { key: 'claimed', href: '/queue?claim=MINE' },
] as const;

const reviewerTiles = [
  { key: 'applications', href: '/queue?tab=APPLICATION' },
  { key: 'cardsToMake', href: '/cards' },
  { key: 'cardsToCollect', href: '/cards?tab=TO_COLLECT' },
  { key: 'spotChecks', href: '/spot-checks' },
  { key: 'suspensions', href: '/suspensions' },
] as const;

/** What needs a reviewer, or the police, now: numbers that lead to their lists. */
export function ReviewerTiles() {
  const { viewer } = useViewer();
  const tiles = () => [...queueTiles, ...(isReviewer(viewer()) ? reviewerTiles : [])];
  return (
    <CountTiles
      title={t('reviewer:home.now')}
      tiles={tiles().map(({ key, href }) => ({
        label: t(`reviewer:home.tile.${key}`),
        count: viewer()?.openWork[key],
        href,
      }))}
    />
  );
}
