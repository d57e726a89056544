import { createMemo, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { SpotCheckPartsFragment, SuspensionPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { PassNumber } from '../../ui/records/PassNumber';
import { SuspensionParts } from '../suspensions/suspension-parts';
import { SpotCheckCell } from './SpotCheckCell';
import { SpotCheckParts } from './spot-check-parts';

export interface SpotCheckRow {
  number: string;
  spotCheck: FragmentType<typeof SpotCheckParts> | null;
}

interface Row {
  number: string;
  spotCheck: FragmentType<typeof SpotCheckParts>;
  check: SpotCheckPartsFragment;
  suspension: SuspensionPartsFragment | null;
}

const columnsOf = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('spotCheck:field.passNumber'),
    nowrap: true,
    cell: ({ number }) => <PassNumber value={number} />,
  },
  { key: 'by', header: t('spotCheck:field.checkedBy'), nowrap: true, cell: ({ check }) => check.checkedBy ?? '—' },
  {
    key: 'at',
    header: t('spotCheck:field.checkedAt'),
    cell: ({ check }) => <DateText value={check.checkedAt} roc={false} />,
  },
  {
    key: 'result',
    header: t('spotCheck:field.result'),
    class: 'min-w-44',
    cell: ({ spotCheck, check }) => (
      <>
        <SpotCheckCell check={spotCheck} />
        <Show when={check.reason}>
          {(reason) => (
            <span class="mt-0.5 block text-xs whitespace-pre-wrap text-ink-2">
              {t('errors:labelled', { label: t('spotCheck:field.reason'), text: reason() })}
            </span>
          )}
        </Show>
      </>
    ),
  },
  {
    key: 'liftedAt',
    header: t('suspension:field.liftedAt'),
    cell: ({ suspension }) =>
      suspension?.state === 'ENDED' ? t('suspension:ranOut') : <DateText value={suspension?.liftedAt} roc={false} />,
  },
  {
    key: 'liftedBy',
    header: t('suspension:field.liftedBy'),
    nowrap: true,
    cell: ({ suspension }) => suspension?.liftedBy ?? '—',
  },
];

/** 抽檢名單 of an application: its passes that were checked. */
export function SpotCheckTable(props: { passes: readonly SpotCheckRow[] }) {
  const columns = createMemo(columnsOf);
  const rows = () =>
    props.passes.flatMap(({ number, spotCheck }): Row[] => {
      if (!spotCheck) return [];
      const check = readFragment(SpotCheckParts, spotCheck);
      return [{ number, spotCheck, check, suspension: readFragment(SuspensionParts, check.suspension) }];
    });
  return (
    <Show when={rows().length > 0} fallback={<p class="text-ink-3">{t('spotCheck:noneOnRecord')}</p>}>
      <DataTable
        caption={t('spotCheck:listTitle')}
        columns={columns()}
        rows={rows()}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `/passes/${number}`}
      />
    </Show>
  );
}
