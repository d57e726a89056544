import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { branchNames } from '../../domain/applications/branch-words';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { WaitingMark } from '../queue/work/WaitingMark';
import type { LoadRow } from './load-rows';

const nameOf = ({ colleague }: LoadRow) => {
  if (!colleague) return t('work:load.unassigned');
  return colleague.mine ? t('work:load.you', { name: colleague.name }) : colleague.name;
};

/** Which cases of the viewer's queue a row counts, where the queue has a filter for them. */
const hrefOf = ({ colleague }: LoadRow) => {
  if (!colleague) return '/queue?assigned=NONE';
  return colleague.mine ? '/queue?assigned=MINE' : undefined;
};

export const loadColumns = (decides: boolean): Column<LoadRow>[] => [
  {
    key: 'colleague',
    header: t('work:load.colleague'),
    cell: (row) => (
      <Show when={decides && hrefOf(row)} fallback={<span class="font-medium">{nameOf(row)}</span>}>
        {(href) => (
          <A class="link font-medium" href={href()}>
            {nameOf(row)}
          </A>
        )}
      </Show>
    ),
  },
  {
    key: 'branches',
    header: t('work:load.branches'),
    cell: (row) => branchNames(row.colleague?.branches ?? []),
  },
  { key: 'assigned', header: t('work:load.assigned'), align: 'end', cell: (row) => row.assigned },
  { key: 'claimed', header: t('work:load.claimed'), align: 'end', cell: (row) => row.colleague?.claimed ?? '' },
  {
    key: 'oldest',
    header: t('work:load.oldestColumn'),
    nowrap: true,
    cell: (row) => <Show when={row.oldestSince}>{(since) => <WaitingMark since={since()} />}</Show>,
  },
];
