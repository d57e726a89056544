import { createQuery } from '@urql/solid';
import { createMemo, mapArray } from 'solid-js';
import { graphql, readFragment } from '../../gql';
import { createUrlListState } from '../../lib/url-state';
import { type SampledRow, type SampleTab, sampleTabs } from './sample-order';
import { SampledPassParts } from './sample-parts';

const SampleQuery = graphql(`
  query SpotCheckSample($id: ID!, $page: Int!, $size: Int!) {
    spotCheckSample(id: $id) {
      id
      checked
      size
      branch {
        ...BranchNames
      }
      ...SampleParts
      seed
      passes(page: $page, size: $size) {
        total
        items {
          ...SampledPassParts
        }
      }
    }
  }
`);

/** The largest page one request may cost. */
const size = 100;

/** A sample with all its passes in the order drawn; read again whenever one of them is checked. */
export function createSample(id: () => string) {
  const readPage = (page: number) => createQuery({ query: SampleQuery, variables: () => ({ id: id(), page, size }) });
  const first = readPage(1);
  const of = ([result]: typeof first) => {
    const found = result.data?.spotCheckSample;
    return found?.id === id() ? found : undefined;
  };
  const sample = () => of(first);
  const total = () => sample()?.passes.total ?? 0;
  const furtherPages = () => Array.from({ length: Math.max(0, Math.ceil(total() / size) - 1) }, (_, at) => at + 2);
  const further = createMemo(mapArray(furtherPages, readPage));
  const answers = () => [first, ...further()];
  const rows = createMemo((): SampledRow[] | undefined => {
    const all = answers().flatMap((answer) => of(answer)?.passes.items ?? []);
    return sample() && all.length >= total() ? readFragment(SampledPassParts, all) : undefined;
  });
  return {
    sample,
    /** Nothing until all of them are there. */
    rows,
    missing: () => first[0].data?.spotCheckSample === null && !first[0].fetching,
    error: () =>
      answers()
        .map(([result]) => result.error)
        .find((each) => each !== undefined),
    loading: () => answers().some(([result]) => result.fetching || result.stale),
    reload: () => {
      for (const [result, read] of answers()) if (result.data || result.error) read({ requestPolicy: 'network-only' });
    },
  };
}

/** Which of the passes are shown; the pages of the passes carry the same query, so that their list is the same. */
export function createSampleFilter() {
  const list = createUrlListState({ filters: {}, sorts: [], tabs: sampleTabs });
  return { ...list, shown: (): SampleTab => list.tab() ?? 'ALL' };
}
