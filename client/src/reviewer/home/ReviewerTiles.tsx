import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { CountTiles } from '../../ui/lists/CountTiles';
import { opens } from '../session/sections';

const claimed = { key: 'claimed', href: '/queue?claim=MINE' } as const;

const bans = { key: 'bansToConfirm', href: '/bans' } as const;

/** The police have applications and cards to be stopped in their queue; bans wait for them as well. */
const cardStops = { key: 'cardStops', href: '/queue?tab=CARD_STOP' } as const;

const policeTiles = [
  { key: 'applications', label: 'policeApplications', href: '/queue?tab=APPLICATION' },
  cardStops,
  claimed,
  bans,
] as const;

const reviewerTiles = [
  { key: 'cases', href: '/queue' },
  claimed,
  { key: 'applications', href: '/queue?tab=APPLICATION' },
  cardStops,
  { key: 'cardsToMake', href: '/cards' },
  { key: 'cardsToCollect', href: '/cards?tab=TO_COLLECT' },
  { key: 'spotChecks', href: '/spot-checks' },
  bans,
  { key: 'suspensions', href: '/suspensions' },
  { key: 'unusedCardsNear', href: '/unused-cards?tab=FIVE_MONTHS' },
  { key: 'unusedCardsDeactivated', href: '/unused-cards?status=DEACTIVATED' },
  { key: 'reinstatementsPending', href: '/unused-cards?status=REINSTATEMENT_PENDING' },
  { key: 'anomalousCards', href: '/unused-cards?tab=ANOMALIES' },
] as const;

type Key = (typeof reviewerTiles)[number]['key'];

interface Tile {
  key: Key;
  label?: 'policeApplications';
  href: string;
}

/** What needs a reviewer, or the police, now: numbers that lead to their lists. */
export function ReviewerTiles() {
  const { viewer } = useViewer();
  const tiles = (): readonly Tile[] => (opens(viewer(), 'REGISTRATIONS') ? reviewerTiles : policeTiles);
  return (
    <CountTiles
      title={t('home:now')}
      tiles={tiles().map(({ key, label, href }) => ({
        label: t(`home:tile.${label ?? key}`),
        count: viewer()?.openWork[key],
        href,
      }))}
    />
  );
}
