import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import type { createCardListState } from './card-list-state';
import { collectedColumns, collectedExportColumns } from './collected-columns';
import { allCollected, CollectedCardsQuery } from './collected-documents';

/** 已領證: who fetched which card, when, against which old one and fee; a mistake is undone within minutes (R-EXC-6). */
export function CollectedCards(props: {
  list: ReturnType<typeof createCardListState>;
  portCodes: readonly string[] | undefined;
  onUndone: () => void;
}) {
  const variables = () => props.list.variables(props.portCodes ?? []);
  const [result, read] = createQuery({
    query: CollectedCardsQuery,
    variables: () => {
      const { filter, page, size } = variables();
      return { filter, page, size };
    },
    pause: () => props.portCodes === undefined,
    context: { additionalTypenames: ['Pass', 'Application'] },
  });
  const reload = createReload(result, read);
  const columns = createMemo(() =>
    collectedColumns(() => {
      reload();
      props.onUndone();
    }),
  );
  return (
    <>
      <div class="flex justify-end">
        <Show when={!props.list.expired()}>
          <RowsExportMenu
            total={result.data?.passes.total ?? 0}
            name={t('cards:tab.COLLECTED')}
            columns={collectedExportColumns}
            load={(reading) => allCollected(reading, variables().filter)}
          />
        </Show>
      </div>
      <ListTable
        list={props.list}
        result={result}
        read={read}
        page={result.data?.passes}
        caption={t('cards:tab.COLLECTED')}
        columns={columns()}
        rowKey={(card) => card.number}
        rowHref={(card) => `/passes/${card.number}`}
        emptyTitle={t('cards:empty.COLLECTED')}
      />
    </>
  );
}
