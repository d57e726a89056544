import { For, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { BanHistoryPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
import { DateText } from '../../ui/records/DateText';

const BanHistoryParts = graphql(`
  fragment BanHistoryParts on Ban {
    id
    proposedAt
    proposedBy
    expiresAt
    decision
    decidedAt
    decidedBy
    decisionReason
    liftedAt
    liftedBy
    liftReason
    annulledAt
    annulledBy
    annulReason
  }
`);

interface Step {
  what: string;
  at: string;
  by: string | null;
  reason: string | null;
}

function stepsOf(ban: BanHistoryPartsFragment): Step[] {
  return [
    { what: t('bans:history.proposed'), at: ban.proposedAt, by: ban.proposedBy, reason: null },
    ...(ban.decision && ban.decidedAt
      ? [
          {
            what: t(`bans:history.${ban.decision}`),
            at: ban.decidedAt,
            by: ban.decidedBy,
            reason: ban.decisionReason,
          },
        ]
      : []),
    ...(ban.liftedAt
      ? [
          {
            what: t('bans:history.lifted'),
            at: ban.liftedAt,
            by: ban.liftedBy,
            // Lifted as no case: the reason stands with that.
            reason: ban.annulledAt === ban.liftedAt ? null : ban.liftReason,
          },
        ]
      : []),
    ...(ban.annulledAt
      ? [{ what: t('bans:history.annulled'), at: ban.annulledAt, by: ban.annulledBy, reason: ban.annulReason }]
      : []),
  ];
}

/** What happened to a ban: when, by whom, why. */
export function BanHistory(props: { ban: FragmentType<typeof BanHistoryParts> }) {
  const ban = () => readFragment(BanHistoryParts, props.ban);
  return (
    <CaseSection title={t('bans:history.title')}>
      <ol class="grid gap-3 pt-2 text-sm">
        <For each={stepsOf(ban())}>
          {(step) => (
            <li>
              <span class="font-medium">{step.what}</span>
              <span class="text-ink-2">
                {'・'}
                <DateText value={step.at} roc={false} />
                {step.by ? `・${step.by}` : ''}
              </span>
              <Show when={step.reason}>
                <p class="wrap-anywhere text-ink-2">{step.reason}</p>
              </Show>
            </li>
          )}
        </For>
        <Show when={ban().decision === null}>
          <li class="text-ink-2">
            {t('bans:history.lapses')} <DateText value={ban().expiresAt} roc={false} />
          </li>
        </Show>
      </ol>
    </CaseSection>
  );
}
