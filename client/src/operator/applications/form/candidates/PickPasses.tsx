import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconAdd from '~icons/lucide/plus';
import { EligibilityParts, OthersUnchecked } from '../../../../domain/eligibility/eligibility';
import { ListTable } from '../../../../domain/lists/ListTable';
import { graphql, readFragment } from '../../../../gql';
import type { PassCandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { createUrlListState } from '../../../../lib/url-state';
import { Button } from '../../../../ui/buttons/Button';
import { candidatePageSizes, PassCandidate } from '../content/candidate';
import type { FormState } from '../content/form-state';
import { stepsOf } from '../content/form-steps';
import { AddResult } from './AddResult';
import { focusAddResult } from './add-result-focus';
import { FitTabs } from './FitTabs';
import { PickPassesFilter } from './PickPassesFilter';
import { passesColumns } from './passes-columns';
import { fitRequest, passesFilterOf, pickPassesKinds, usualPasses } from './pick-filter';
import { createPickSelection } from './pick-selection';

const PickPassesQuery = graphql(`
  query PickPasses(
    $filter: PassFilter!
    $form: FormKind!
    $judged: Boolean!
    $allowed: Boolean
    $page: Int!
    $size: Int!
  ) {
    passes(filter: $filter, order: VALID_TO_ASC, page: $page, size: $size) @skip(if: $judged) {
      items {
        ...PassCandidate
      }
      total
    }
    candidatePasses(
      form: $form
      allowed: $allowed
      filter: $filter
      order: VALID_TO_ASC
      page: $page
      size: $size
    ) @include(if: $judged) {
      items {
        ...PassCandidate
      }
      total
    }
  }
`);

/** The company's cards, those that end soonest first: which the form is not open to and why; one by one or many at once. */
export function PickPasses(props: { state: FormState }) {
  const { form, ports, content, addPasses } = props.state;
  const list = createUrlListState({
    filters: pickPassesKinds,
    sorts: [],
    tabs: stepsOf(form),
    pageSizes: candidatePageSizes,
  });
  const [result, refresh] = createQuery({
    query: PickPassesQuery,
    variables: () => ({
      filter: passesFilterOf(form, list.filters()),
      form: form.kind,
      ...fitRequest(list.filters().fit),
      page: list.page(),
      size: list.pageSize(),
    }),
  });
  const page = () => {
    const found = result.data?.candidatePasses ?? result.data?.passes;
    return found && { ...found, items: readFragment(PassCandidate, found.items) };
  };
  const pick = createPickSelection(
    () => page()?.items ?? [],
    ({ number, eligibility }) => ({
      key: number,
      label: number,
      eligibility: readFragment(EligibilityParts, eligibility),
    }),
    addPasses,
  );
  const chosen = (pass: PassCandidateFragment) => content.passNumbers.includes(pass.number);
  const columns = createMemo(() => passesColumns({ chosen, add: pick.addOne }));

  return (
    <>
      <PickPassesFilter list={list} ports={ports} usual={usualPasses(form)} />
      <FitTabs current={list.filters().fit} hrefOf={(fit) => list.filtersHref({ ...list.filters(), fit })} />
      <AddResult subject="PASSES" added={pick.added()} />
      <OthersUnchecked rows={page()?.items} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={page()}
        caption={t('applications:passes.search')}
        columns={columns()}
        rowKey={(pass) => pass.number}
        selection={{ selected: pick.keys(), onChange: pick.select, selectable: (pass) => !chosen(pass) }}
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
            {t('applications:passes.addSelected')}
          </Button>
        }
        emptyTitle={t('applications:passes.empty')}
        emptyHint={t('applications:passes.emptyHint')}
      />
    </>
  );
}
