import { createQuery } from '@urql/solid';
import { createMemo, createSignal, Show } from 'solid-js';
import IconImport from '~icons/lucide/file-up';
import IconFiles from '~icons/lucide/images';
import IconAdd from '~icons/lucide/user-plus';
import { Eligibility, OthersUnchecked } from '../../domain/eligibility/eligibility';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { idKindText } from '../../domain/people/person-parts';
import { graphql } from '../../gql';
import type { PeopleQuery } from '../../gql/graphql';
import { comma, t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { phoneText } from '../../lib/phone-text';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import type { Column } from '../../ui/lists/table-types';
import { Masked } from '../../ui/records/Masked';
import { PageTitle } from '../../ui/shell/PageTitle';
import { OwnershipTabs } from '../lists/OwnershipTabs';
import { ownershipTabs } from '../lists/ownership-tabs';
import { NewApplicationMenu } from '../new-application/NewApplicationMenu';
import { AddToGroup } from '../person-groups/AddToGroup';
import { createOwnGroups } from '../person-groups/own-groups';
import { AttachmentChips } from './AttachmentChips';
import { PeopleFilterBar } from './PeopleFilterBar';
import { allPeople, peopleExportColumns } from './people-export';
import { peopleFilterKinds, personFilterOf } from './people-filter';

const People = graphql(`
  query People($filter: PersonFilter!, $page: Int!, $size: Int!) {
    people(filter: $filter, page: $page, size: $size) {
      items {
        id
        idKind
        idNumber
        masked
        name
        englishName
        mobile
        attachments {
          kind
        }
        eligibility(form: FOREIGN_SINGLE_ENTRY) {
          allowed
          conclusive
          reasons {
            code
            limit
            until
            attachment
          }
        }
      }
      total
    }
  }
`);

type Row = PeopleQuery['people']['items'][number];

const peopleColumns = (): Column<Row>[] => [
  {
    key: 'name',
    header: t('people:field.name'),
    class: 'min-w-28',
    cell: (person) => <Masked value={person.name} masked={person.masked} />,
  },
  {
    key: 'englishName',
    header: t('people:field.englishName'),
    class: 'min-w-36',
    cell: ({ englishName }) => englishName,
  },
  {
    key: 'id',
    header: t('people:field.document'),
    cell: (person) => (
      <>
        <span class="block text-xs text-ink-3">{idKindText(person.idKind)}</span>
        <Masked value={person.idNumber} masked={person.masked} mono />
      </>
    ),
  },
  { key: 'mobile', header: t('people:field.mobile'), nowrap: true, cell: ({ mobile }) => mobile && phoneText(mobile) },
  {
    key: 'attachments',
    header: t('people:attachment.title'),
    cell: ({ attachments }) => <AttachmentChips attachments={attachments} />,
  },
  {
    key: 'eligibility',
    header: t('people:eligibility.header'),
    class: 'min-w-40',
    cell: (person) => (
      <Show when={person.eligibility}>{(eligibility) => <Eligibility eligibility={eligibility()} />}</Show>
    ),
  },
];

/** @param groupsOf the names of the groups that a person is in */
const groupColumn = (groupsOf: (personId: string) => readonly string[]): Column<Row> => ({
  key: 'groups',
  header: t('ownGroups:group'),
  class: 'min-w-24',
  cell: ({ id }) => groupsOf(id).join(comma()),
});

/** Of a masked person nothing else is known. */
const maskedColumns = () => peopleColumns().filter(({ key }) => ['name', 'englishName', 'id'].includes(key));

export function PeoplePage() {
  const list = createUrlListState({
    filters: peopleFilterKinds,
    sorts: [],
    tabs: ownershipTabs,
    pageSizes: smallPageSizes,
  });
  const others = () => list.tab() === 'others';
  const filter = () => personFilterOf(list.filters(), list.tab());
  const [result, refresh] = createQuery({
    query: People,
    variables: () => ({ filter: filter(), page: list.page(), size: list.pageSize() }),
  });
  const groups = createOwnGroups();
  const ownColumns = () => [...peopleColumns(), ...(groups.all().length > 0 ? [groupColumn(groups.namesOf)] : [])];
  const columns = createMemo(() => (others() ? maskedColumns() : ownColumns()));
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const actions = () => (
    <>
      <LinkButton icon={IconImport} href="/people/import">
        {t('peopleImport:action')}
      </LinkButton>
      <LinkButton kind="primary" icon={IconAdd} href="/people/new">
        {t('people:new.action')}
      </LinkButton>
    </>
  );
  return (
    <>
      <PageTitle
        title={t('people:title')}
        action={
          <>
            <Show when={!list.expired()}>
              <RowsExportMenu
                total={result.data?.people.total ?? 0}
                name={t('people:title')}
                columns={peopleExportColumns}
                load={(reading) => allPeople(reading, filter())}
              />
            </Show>
            <LinkButton icon={IconFiles} href="/people/attachments">
              {t('peopleFiles:action')}
            </LinkButton>
            {actions()}
          </>
        }
      />
      <OwnershipTabs list={list} />
      <PeopleFilterBar list={list} wholeOnly={others()} groups={groups.all()} />
      <OthersUnchecked rows={result.data?.people.items} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={result.data?.people}
        caption={t('people:title')}
        columns={columns()}
        rowKey={(person) => person.id}
        rowName={(person) => person.name}
        rowHref={(person) => `/people/${person.id}`}
        selection={others() ? undefined : { selected: selected(), onChange: setSelected }}
        bulkActions={
          <>
            <NewApplicationMenu personIds={[...selected()]} size="dense" />
            <AddToGroup personIds={[...selected()]} groups={groups} filtered={list.filters().group} />
          </>
        }
        emptyTitle={others() ? t('ownership:others.empty') : t('people:empty')}
        emptyHint={others() ? t('ownership:others.emptyHint') : t('people:emptyHint')}
        emptyAction={others() ? undefined : <div class="flex flex-wrap justify-center gap-3">{actions()}</div>}
      />
    </>
  );
}
