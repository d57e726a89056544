import type { PassPartsFragment } from '../../gql/graphql';
import { epochMs } from '../../lib/dates';
import { t } from '../../lib/i18n';
import type { TimelineEntry } from '../../ui/records/Timeline';

/** What happened to passes that were issued together on submission, and what will, newest first (R-ONE-2, R-ONE-5). */
export function printTimeline(passes: readonly PassPartsFragment[], now: number): TimelineEntry[] {
  const [first] = passes;
  if (!first) return [];
  const passed = (at: string) => epochMs(at) <= now;
  return [
    {
      at: first.validTo,
      title: passed(first.validTo)
        ? t('applications:singleEntry.timeline.expired')
        : t('applications:singleEntry.timeline.willExpire'),
      tone: 'neutral',
    },
    {
      at: first.gateReadyAt,
      title: passed(first.gateReadyAt)
        ? t('applications:singleEntry.timeline.gateReady')
        : t('applications:singleEntry.timeline.willBeGateReady'),
      tone: passed(first.gateReadyAt) ? 'success' : 'neutral',
    },
    {
      at: first.issuedAt,
      title: t('applications:singleEntry.timeline.issued', { count: passes.length }),
      tone: 'success',
    },
  ];
}
