import { Show } from 'solid-js';
import { FeeStanding } from '../../domain/fees/FeeStanding';
import { amountText, feeStateText } from '../../domain/fees/fee-words';
import { BranchNames, nameOf } from '../../domain/ports/port-names';
import { readFragment } from '../../gql';
import type { FeeRowFragment } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';

const branchName = (fee: FeeRowFragment) => nameOf(readFragment(BranchNames, fee.branch));
const isSettled = ({ state }: FeeRowFragment) => state === 'PAID' || state === 'WAIVED';

export const feeColumns = (onReopen: (fee: FeeRowFragment) => void): Column<FeeRowFragment>[] => [
  {
    key: 'number',
    header: t('passes:number'),
    nowrap: true,
    cell: (fee) => <PassNumber value={fee.passNumber} />,
  },
  {
    key: 'holder',
    header: t('passes:holderData'),
    class: 'min-w-32',
    cell: (fee) => (
      <>
        {fee.holderName}
        <span class="block text-xs whitespace-nowrap text-ink-3">
          <span class="sr-only">{t('passes:idNumber')}</span> <Masked value={fee.maskedIdNumber} mono />
        </span>
      </>
    ),
  },
  {
    key: 'company',
    header: t('passes:company'),
    class: 'min-w-32',
    cell: (fee) => (
      <>
        {fee.companyName}
        <span class="block text-xs text-ink-3">{branchName(fee)}</span>
      </>
    ),
  },
  { key: 'amount', header: t('fees:field.amount'), align: 'end', nowrap: true, cell: (fee) => amountText(fee.amount) },
  { key: 'dueAt', header: t('fees:field.dueAt'), cell: (fee) => <DateText value={fee.dueAt} dateOnly roc={false} /> },
  {
    key: 'state',
    header: t('fees:field.state'),
    class: 'min-w-40',
    cell: (fee) => (
      <>
        <FeeStanding fee={fee} />
        <Show when={fee.settledAt}>
          {(at) => (
            <span class="block text-sm text-ink-2">
              {t('fees:field.settledAt')} <DateText value={at()} dateOnly roc={false} />
            </span>
          )}
        </Show>
      </>
    ),
  },
  {
    key: 'actions',
    header: t('fees:field.actions'),
    headerHidden: true,
    cell: (fee) => (
      <Show when={isSettled(fee)}>
        <Button
          size="dense"
          aria-label={t('fees:reopen.actionOf', { number: fee.passNumber })}
          onClick={() => onReopen(fee)}
        >
          {t('fees:reopen.action')}
        </Button>
      </Show>
    ),
  },
];

/** What a branch hands in for a month. */
export const feeExportColumns = (): ExportColumn<FeeRowFragment>[] => [
  { header: t('passes:number'), value: (fee) => fee.passNumber },
  { header: t('fees:field.holder'), value: (fee) => fee.holderName },
  { header: t('passes:idNumber'), value: (fee) => fee.maskedIdNumber },
  { header: t('passes:company'), value: (fee) => fee.companyName, width: 30 },
  { header: t('fees:field.branch'), value: branchName },
  { header: t('fees:field.amount'), value: (fee) => fee.amount, width: 12 },
  { header: t('fees:field.state'), value: (fee) => feeStateText(fee.state), width: 12 },
  { header: t('fees:field.dueAt'), value: (fee) => formatDate(fee.dueAt) },
  { header: t('fees:field.settledAt'), value: (fee) => fee.settledAt && formatDate(fee.settledAt) },
  { header: t('fees:field.receiptNumber'), value: (fee) => fee.receiptNumber },
  { header: t('fees:field.waiveReason'), value: (fee) => fee.waiveReason, width: 30 },
];
