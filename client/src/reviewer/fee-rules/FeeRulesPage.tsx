import { createMutation, createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { errorText } from '../../domain/errors/error-text';
import { HistoryEntries } from '../../domain/history/HistoryEntries';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { graphql } from '../../gql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { DataTable } from '../../ui/lists/DataTable';
import { toast } from '../../ui/notices/toast';
import { PageTitle } from '../../ui/shell/PageTitle';
import { FeeRuleDialog } from './FeeRuleDialog';
import { type FeeRule, feeRuleColumns } from './fee-rule-columns';

const FeeRulesQuery = graphql(`
  query FeeRules {
    feeRules {
      id
      holdsFrom
      amount
      freeIssuedBefore
      state
      setBy
      setAt
      withdrawable
      withdrawnBy
      withdrawnAt
    }
  }
`);

const WithdrawFeeRule = graphql(`
  mutation WithdrawFeeRule($id: ID!, $reason: String!) {
    withdrawFeeRule(id: $id, reason: $reason) {
      id
      state
    }
  }
`);

/** 收費標準: what is charged for an exchange, each rule with its first day; what has begun is never changed (R-EXC-2, R-FEE-1). */
export function FeeRulesPage() {
  const [result, read] = createQuery({ query: FeeRulesQuery, context: { additionalTypenames: ['FeeRule'] } });
  const [, withdraw] = createMutation(WithdrawFeeRule);
  const [adding, setAdding] = createSignal(false);
  const [withdrawn, setWithdrawn] = createSignal<FeeRule>();
  const [past, setPast] = createSignal<FeeRule>();
  const reload = createReload(result, read);
  const columns = createMemo(() => feeRuleColumns({ onWithdraw: setWithdrawn, onHistory: setPast }));
  const day = (rule: FeeRule | undefined) => (rule ? formatDate(rule.holdsFrom) : '');
  return (
    <>
      <PageTitle
        title={t('feeRules:title')}
        description={t('feeRules:description')}
        action={
          <Button kind="primary" icon={IconPlus} onClick={() => setAdding(true)}>
            {t('feeRules:new')}
          </Button>
        }
      />
      <DataTable
        caption={t('feeRules:title')}
        rows={result.data?.feeRules}
        columns={columns()}
        rowKey={(rule) => rule.id}
        rowName={day}
        loading={result.fetching}
        error={errorText(result.error)}
        onRetry={reload}
      />
      <FeeRuleDialog open={adding()} onClose={() => setAdding(false)} onSet={reload} />
      <AskReasonDialog
        open={withdrawn() !== undefined}
        danger
        title={t('feeRules:withdraw.title', { day: day(withdrawn()) })}
        body={t('feeRules:withdraw.body')}
        confirmLabel={t('feeRules:withdraw.action')}
        label={t('feeRules:withdraw.reason')}
        reasonHint={t('feeRules:withdraw.reasonHint')}
        onClose={() => setWithdrawn(undefined)}
        send={({ reason }) =>
          withdraw({ id: withdrawn()?.id ?? '', reason }, { additionalTypenames: ['FeeRule', 'HistoryEntry'] })
        }
        onDone={() => {
          toast.success(t('feeRules:withdraw.done'));
          reload();
        }}
      />
      <Dialog
        open={past() !== undefined}
        onClose={() => setPast(undefined)}
        title={t('feeRules:historyOf', { day: day(past()) })}
      >
        <HistoryEntries subject="FEE_RULE" id={past()?.id ?? ''} />
      </Dialog>
    </>
  );
}
