import { createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import IconPaste from '~icons/lucide/clipboard-paste';
import IconAdd from '~icons/lucide/user-plus';
import IconGroups from '~icons/lucide/users';
import { EligibilityParts, OthersUnchecked } from '../../../../domain/eligibility/eligibility';
import { ListTable } from '../../../../domain/lists/ListTable';
import { graphql, readFragment } from '../../../../gql';
import type { AttachmentKind, CandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { createUrlListState } from '../../../../lib/url-state';
import { Button } from '../../../../ui/buttons/Button';
import { documentsWords, filesFor, usualIdKind } from '../../form-words';
import { Candidate, candidatePageSizes } from '../content/candidate';
import type { FormState } from '../content/form-state';
import { stepsOf } from '../content/form-steps';
import { GroupsDialog } from '../groups/GroupsDialog';
import { PasteDialog } from '../paste/PasteDialog';
import { AddResult } from './AddResult';
import { focusAddResult } from './add-result-focus';
import { FitTabs } from './FitTabs';
import { PickPeopleFilter } from './PickPeopleFilter';
import { peopleColumns } from './people-columns';
import { fitRequest, peopleFilterOf, pickPeopleKinds } from './pick-filter';
import { createPickSelection } from './pick-selection';

const PickPeopleQuery = graphql(`
  query PickPeople(
    $filter: PersonFilter!
    $form: FormKind!
    $portCodes: [String!]!
    $startDay: LocalDate
    $term: TermInput
    $month: String
    $judged: Boolean!
    $allowed: Boolean
    $page: Int!
    $size: Int!
  ) {
    people(filter: $filter, page: $page, size: $size) @skip(if: $judged) {
      items {
        ...Candidate
      }
      total
    }
    candidatePeople(
      form: $form
      portCodes: $portCodes
      startDay: $startDay
      term: $term
      month: $month
      allowed: $allowed
      filter: $filter
      page: $page
      size: $size
    ) @include(if: $judged) {
      items {
        ...Candidate
      }
      total
    }
  }
`);

export interface PickPeopleProps {
  state: FormState;
  caption: string;
  uploadHref: (personId: string, kind: AttachmentKind) => string;
}

/** The company's people, who may not be added and why; one by one or many at once. */
export function PickPeople(props: PickPeopleProps) {
  const { form, content, addPeople, eligibilityRequest } = props.state;
  const passportsOnly = usualIdKind(form) === 'PASSPORT';
  const list = createUrlListState({
    filters: pickPeopleKinds,
    sorts: [],
    tabs: stepsOf(form),
    pageSizes: candidatePageSizes,
  });
  const [result, refresh] = createQuery({
    query: PickPeopleQuery,
    variables: () => ({
      filter: peopleFilterOf(form, list.filters()),
      form: form.kind,
      ...eligibilityRequest(),
      ...fitRequest(list.filters().fit),
      page: list.page(),
      size: list.pageSize(),
    }),
  });
  const page = () => {
    const found = result.data?.candidatePeople ?? result.data?.people;
    return found && { ...found, items: readFragment(Candidate, found.items) };
  };
  const pick = createPickSelection(
    () => page()?.items ?? [],
    ({ id, name, eligibility }) => ({
      key: id,
      label: name,
      eligibility: readFragment(EligibilityParts, eligibility),
    }),
    addPeople,
  );
  const [grouping, setGrouping] = createSignal(false);
  const [pasting, setPasting] = createSignal(false);
  const chosen = (person: CandidateFragment) => content.personIds.includes(person.id);
  const columns = createMemo(() =>
    peopleColumns({
      chosen,
      add: pick.addOne,
      passportsOnly,
      content,
      filesOf: ({ idKind }) => filesFor(form, idKind),
      uploadHref: props.uploadHref,
    }),
  );

  return (
    <>
      <div class="flex flex-wrap gap-2">
        <Button size="dense" icon={IconPaste} onClick={() => setPasting(true)}>
          {t('pastedList:open')}
        </Button>
        <Button size="dense" icon={IconGroups} onClick={() => setGrouping(true)}>
          {t('personGroups:open')}
        </Button>
      </div>
      <GroupsDialog
        open={grouping()}
        state={props.state}
        onAdd={(people) => {
          pick.addAll(people);
          focusAddResult();
        }}
        onClose={() => setGrouping(false)}
      />
      <PasteDialog
        open={pasting()}
        state={props.state}
        onAdd={(ready) => pick.addAll(ready.flatMap(({ person }) => person ?? []))}
        onClose={() => setPasting(false)}
      />
      <PickPeopleFilter list={list} usual={usualIdKind(form)} />
      <FitTabs current={list.filters().fit} hrefOf={(fit) => list.filtersHref({ ...list.filters(), fit })} />
      <AddResult subject="PEOPLE" added={pick.added()} />
      <OthersUnchecked rows={page()?.items} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={page()}
        caption={props.caption}
        columns={columns()}
        rowKey={(person) => person.id}
        rowName={(person) => person.name}
        selection={{ selected: pick.keys(), onChange: pick.select, selectable: (person) => !chosen(person) }}
        bulkActions={
          <Button
            size="dense"
            kind="primary"
            icon={IconAdd}
            onClick={() => {
              pick.addSelected();
              focusAddResult();
            }}
          >
            {t('applications:people.addSelected')}
          </Button>
        }
        emptyTitle={t(`applications:people.empty.${documentsWords(form)}`)}
        emptyHint={t(`applications:people.emptyHint.${documentsWords(form)}`)}
      />
    </>
  );
}
