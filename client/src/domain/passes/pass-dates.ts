import type { PassPageFragment } from '../../gql/graphql';
import { epochMs } from '../../lib/dates';
import { t } from '../../lib/i18n';
import type { TimelineEntry } from '../../ui/records/Timeline';

type Facts = Pick<
  PassPageFragment,
  | 'kind'
  | 'issuedAt'
  | 'madeAt'
  | 'collectedAt'
  | 'cancelledAt'
  | 'validFrom'
  | 'validTo'
  | 'gateReadyAt'
  | 'lastPassageAt'
>;

/** What has happened to a pass and what its dates say will, newest first. */
export function passDates(pass: Facts, now: number): TimelineEntry[] {
  const begins =
    pass.kind === 'SINGLE_ENTRY'
      ? ({ at: pass.gateReadyAt, title: t('pass:dates.gateReady'), tone: 'success' } as const)
      : ({ at: pass.validFrom, title: t('pass:dates.begins'), tone: 'success' } as const);
  const neverBegan = begins.at !== null && pass.cancelledAt !== null && epochMs(pass.cancelledAt) < epochMs(begins.at);
  const known: (Omit<TimelineEntry, 'at'> & { at: string | null })[] = [
    { at: pass.cancelledAt === null ? pass.validTo : null, title: t('pass:dates.ends'), tone: 'warning' },
    { at: pass.cancelledAt, title: t('pass:dates.cancelled'), tone: 'danger' },
    { at: pass.lastPassageAt, title: t('pass:dates.lastPassage'), tone: 'info' },
    { at: pass.collectedAt, title: t('pass:dates.collected'), tone: 'success' },
    { ...begins, at: neverBegan ? null : begins.at },
    { at: pass.madeAt, title: t('pass:dates.made'), tone: 'info' },
    { at: pass.issuedAt, title: t('pass:dates.issued'), tone: 'info' },
  ];
  return known
    .flatMap((entry): TimelineEntry[] => (entry.at === null ? [] : [{ ...entry, at: entry.at }]))
    .map((entry): TimelineEntry => (epochMs(entry.at) > now ? { ...entry, tone: 'neutral' } : entry))
    .sort((one, other) => epochMs(other.at) - epochMs(one.at));
}
