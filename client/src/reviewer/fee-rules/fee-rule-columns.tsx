import { Show } from 'solid-js';
import type { FeeRulesQuery } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Tone } from '../../ui/tone';

export type FeeRule = FeeRulesQuery['feeRules'][number];

const tones: Record<FeeRule['state'], Tone> = {
  PLANNED: 'info',
  IN_FORCE: 'success',
  PAST: 'neutral',
  WITHDRAWN: 'neutral',
};

/** Who did it, and when. */
function ByAt(props: { by: string | null; at: string }) {
  return (
    <>
      {props.by ?? t('feeRules:system')}
      <span class="block text-ink-3">
        <DateText value={props.at} roc={false} />
      </span>
    </>
  );
}

export interface FeeRuleActions {
  onWithdraw: (rule: FeeRule) => void;
  onHistory: (rule: FeeRule) => void;
}

export const feeRuleColumns = ({ onWithdraw, onHistory }: FeeRuleActions): Column<FeeRule>[] => [
  {
    key: 'from',
    header: t('feeRules:field.holdsFrom'),
    nowrap: true,
    cell: (rule) => <DateText value={rule.holdsFrom} dateOnly />,
  },
  {
    key: 'amount',
    header: t('feeRules:field.amount'),
    align: 'end',
    nowrap: true,
    cell: (rule) => t('feeRules:amount', { amount: rule.amount }),
  },
  {
    key: 'free',
    header: t('feeRules:field.freeIssuedBefore'),
    cell: (rule) => (rule.freeIssuedBefore ? formatDate(rule.freeIssuedBefore) : t('feeRules:noneFree')),
  },
  {
    key: 'state',
    header: t('feeRules:field.state'),
    nowrap: true,
    cell: (rule) => <StatusBadge tone={tones[rule.state]}>{t(`feeRules:state.${rule.state}`)}</StatusBadge>,
  },
  { key: 'set', header: t('feeRules:field.set'), cell: (rule) => <ByAt by={rule.setBy} at={rule.setAt} /> },
  {
    key: 'withdrawn',
    header: t('feeRules:field.withdrawn'),
    cell: (rule) => (
      <Show when={rule.withdrawnAt} fallback={<span class="text-ink-3">—</span>}>
        {(at) => <ByAt by={rule.withdrawnBy} at={at()} />}
      </Show>
    ),
  },
  {
    key: 'actions',
    header: t('feeRules:field.actions'),
    headerHidden: true,
    cell: (rule) => (
      <span class="flex flex-wrap justify-end gap-2">
        <Button
          size="dense"
          aria-label={t('feeRules:historyOf', { day: formatDate(rule.holdsFrom) })}
          onClick={() => onHistory(rule)}
        >
          {t('feeRules:history')}
        </Button>
        <Show when={rule.withdrawable}>
          <Button
            size="dense"
            aria-label={t('feeRules:withdraw.actionOf', { day: formatDate(rule.holdsFrom) })}
            onClick={() => onWithdraw(rule)}
          >
            {t('feeRules:withdraw.action')}
          </Button>
        </Show>
      </span>
    ),
  },
];
