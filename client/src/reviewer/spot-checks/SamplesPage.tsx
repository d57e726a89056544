import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import IconDraw from '~icons/lucide/dices';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { PageTitle } from '../../ui/shell/PageTitle';
import { DrawDialog } from './DrawDialog';
import { sampleColumns } from './sample-columns';

const SamplesQuery = graphql(`
  query SpotCheckSamples($page: Int!, $size: Int!) {
    spotCheckSamples(page: $page, size: $size) {
      total
      items {
        id
        ...SampleParts
      }
    }
  }
`);

/** The samples of the reviewer's branches, newest first, and drawing another one. */
export function SamplesPage() {
  const navigate = useNavigate();
  const list = createUrlListState({ filters: {}, sorts: [] });
  const [result, read] = createQuery({
    query: SamplesQuery,
    variables: () => ({ page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['SpotCheckSample', 'SpotCheck'] },
  });
  const [drawing, setDrawing] = createSignal(false);
  const columns = createMemo(sampleColumns);
  return (
    <>
      <PageTitle
        title={t('spotChecks:title')}
        description={t('spotChecks:description')}
        action={
          <Button kind="primary" icon={IconDraw} onClick={() => setDrawing(true)}>
            {t('spotChecks:draw.action')}
          </Button>
        }
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.spotCheckSamples}
        caption={t('spotChecks:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/spot-checks/${id}`}
        emptyTitle={t('spotChecks:empty')}
        emptyHint={t('spotChecks:emptyHint')}
      />
      <DrawDialog open={drawing()} onClose={() => setDrawing(false)} onDrawn={(id) => navigate(`/spot-checks/${id}`)} />
    </>
  );
}
