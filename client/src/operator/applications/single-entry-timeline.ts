import type { ApplicationPartsFragment, PassPartsFragment } from '../../gql/graphql';
import { epochMs } from '../../lib/dates';
import { t } from '../../lib/i18n';
import type { TimelineEntry } from '../../ui/Timeline';

/** What happened to the application and what will, newest first: its passes are issued without a review (R-ONE-2). */
export function singleEntryTimeline(
  { submittedAt, contactName }: ApplicationPartsFragment,
  passes: readonly PassPartsFragment[],
  now: number,
): TimelineEntry[] {
  const [first] = passes;
  const sent: TimelineEntry = {
    at: submittedAt,
    title: t('application:timeline.submitted'),
    who: contactName,
    tone: 'info',
  };
  if (!first) return [sent];
  const passed = (at: string) => epochMs(at) <= now;
  return [
    {
      at: first.validTo,
      title: passed(first.validTo) ? t('singleEntry:timeline.expired') : t('singleEntry:timeline.willExpire'),
      tone: 'neutral',
    },
    {
      at: first.gateReadyAt,
      title: passed(first.gateReadyAt)
        ? t('singleEntry:timeline.gateReady')
        : t('singleEntry:timeline.willBeGateReady'),
      tone: passed(first.gateReadyAt) ? 'success' : 'neutral',
    },
    { at: first.issuedAt, title: t('singleEntry:timeline.issued', { count: passes.length }), tone: 'success' },
    sent,
  ];
}
