import { createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import IconAdd from '~icons/lucide/user-plus';
import { graphql } from '../../../gql';
import type { CandidateFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { Button } from '../../../ui/Button';
import { ListTable } from '../../lists/ListTable';
import { AddResult } from './AddResult';
import { type Added, addPeople } from './add-people';
import { type FormState, formSteps } from './form-state';
import { PickFilterBar } from './PickFilterBar';
import { pickColumns } from './pick-columns';
import { pickFilterKinds, pickFilterOf } from './pick-filter';

const PickPeopleQuery = graphql(`
  query PickPeople($filter: PersonFilter!, $portCodes: [String!]!, $page: Int!, $size: Int!) {
    people(filter: $filter, page: $page, size: $size) {
      items {
        ...Candidate
      }
      total
    }
  }
`);

const sizes = [10, 20, 30];

/** 外籍人士查詢: the company's people, who may not be added and why; one by one or many at once. */
export function PickPeople(props: { form: FormState; uploadHref: (personId: string) => string }) {
  const list = createUrlListState({ filters: pickFilterKinds, sorts: [], tabs: formSteps, pageSizes: sizes });
  const [result, refresh] = createQuery({
    query: PickPeopleQuery,
    variables: () => ({
      filter: pickFilterOf(list.filters()),
      portCodes: props.form.chosenPorts().map((port) => port.code),
      page: list.page(),
      size: list.pageSize(),
    }),
  });
  /** Whole people, so that a selection over several pages can be judged. */
  const [selected, setSelected] = createSignal<ReadonlyMap<string, CandidateFragment>>(new Map());
  const [added, setAdded] = createSignal<Added>();
  const chosen = (person: CandidateFragment) => props.form.content.personIds.includes(person.id);
  const select = (ids: ReadonlySet<string>) => {
    const known = new Map([
      ...selected(),
      ...(result.data?.people.items ?? []).map((person) => [person.id, person] as const),
    ]);
    setSelected(new Map([...known].filter(([id]) => ids.has(id))));
  };
  const add = (people: readonly CandidateFragment[]) => {
    setAdded(addPeople(props.form, people));
    setSelected(new Map());
  };
  const columns = createMemo(() =>
    pickColumns({ chosen, add: (person) => add([person]), uploadHref: props.uploadHref }),
  );

  return (
    <>
      <PickFilterBar list={list} />
      <AddResult added={added()} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={result.data?.people}
        caption={t('singleEntry:people.search')}
        columns={columns()}
        rowKey={(person) => person.id}
        rowName={(person) => person.name}
        selection={{
          selected: new Set(selected().keys()),
          onChange: select,
          selectable: (person) => !chosen(person),
        }}
        bulkActions={
          <Button size="dense" kind="primary" icon={IconAdd} onClick={() => add([...selected().values()])}>
            {t('singleEntry:people.addSelected')}
          </Button>
        }
        emptyTitle={t('singleEntry:people.empty')}
        emptyHint={t('singleEntry:people.emptyHint')}
      />
    </>
  );
}
