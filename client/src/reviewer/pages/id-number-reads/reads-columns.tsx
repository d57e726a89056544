import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { graphql } from '../../../gql';
import type { IdNumberReadRowFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DateText } from '../../../ui/DateText';
import { PassNumber } from '../../../ui/PassNumber';
import type { Column } from '../../../ui/table-types';

export const IdNumberReadRow = graphql(`
  fragment IdNumberReadRow on IdNumberRead {
    id
    at
    action
    by
    accountName
    operation
    passNumber
    companyName
  }
`);

/** `linked` for those who may open a pass. */
export const readsColumns = (linked: boolean): Column<IdNumberReadRowFragment>[] => [
  { key: 'at', header: t('idNumberReads:field.at'), cell: (read) => <DateText value={read.at} /> },
  {
    key: 'by',
    header: t('idNumberReads:field.by'),
    class: 'min-w-28',
    cell: (read) => (
      <>
        {read.by}
        <span class="block font-mono text-xs text-ink-3">{read.accountName}</span>
      </>
    ),
  },
  {
    key: 'action',
    header: t('idNumberReads:field.action'),
    class: 'min-w-32',
    cell: (read) => t(`history:reads.action.${read.action}`),
  },
  {
    key: 'pass',
    header: t('idNumberReads:field.pass'),
    nowrap: true,
    cell: (read) => (
      <Show when={read.passNumber} fallback={read.action === 'ID_NUMBER_READ' ? t('history:reads.onScan') : '—'}>
        {(number) => (
          <Show when={linked} fallback={<PassNumber value={number()} />}>
            <A class="link" href={`/passes/${number()}`}>
              <PassNumber value={number()} />
            </A>
          </Show>
        )}
      </Show>
    ),
  },
  {
    key: 'company',
    header: t('idNumberReads:field.company'),
    class: 'min-w-40',
    cell: (read) => read.companyName ?? '—',
  },
  {
    key: 'operation',
    header: t('idNumberReads:field.operation'),
    cell: (read) => <span class="font-mono text-xs wrap-anywhere text-ink-2">{read.operation}</span>,
  },
];
