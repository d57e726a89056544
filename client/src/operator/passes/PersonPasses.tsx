import { createMemo } from 'solid-js';
import { createGrowingList } from '../../domain/lists/growing-list';
import { MoreRows } from '../../domain/lists/MoreRows';
import { graphql } from '../../gql';
import type { PersonPassesQuery as Answer } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/lists/DataTable';
import { personPassColumns } from './pass-columns';

const PersonPassesQuery = graphql(`
  query PersonPasses($idNumber: String!, $page: Int!, $size: Int!) {
    passes(filter: { idNumber: $idNumber, ownership: OWNED }, page: $page, size: $size) {
      total
      items {
        id
        number
        kind
        status
        validFrom
        validTo
        madeAt
        collectedAt
        lastPassageAt
        areas {
          ...AreaNames
        }
      }
    }
  }
`);

type Row = Answer['passes']['items'][number];

/** The company's passes of a person, found by the ID number, newest first. */
export function PersonPasses(props: { idNumber: string }) {
  const list = createGrowingList({
    query: PersonPassesQuery,
    variables: () => ({ idNumber: props.idNumber }),
    page: ({ passes }) => passes,
    rowKey: ({ id }: Row) => id,
    size: 5,
  });
  const columns = createMemo(() => personPassColumns<Row>());
  return (
    <section aria-labelledby="person-passes" class="grid grid-cols-1 gap-3">
      <h2 id="person-passes" class="text-lg font-semibold">
        {t('passes:ofPerson.title')}
      </h2>
      <DataTable
        caption={t('passes:ofPerson.title')}
        columns={columns()}
        rows={list.rows()}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `/passes/${number}`}
        loading={list.loading()}
        error={list.error()}
        onRetry={list.retry}
        emptyTitle={t('passes:ofPerson.empty')}
        footer={<MoreRows list={list} class="border-t border-line px-4 py-2" />}
      />
    </section>
  );
}
