import { createQuery } from '@urql/solid';
import { Match, Switch } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Spinner } from '../../ui/progress/Spinner';
import { StatusBadge } from '../../ui/records/StatusBadge';

const ReproducibleQuery = graphql(`
  query SpotCheckSampleReproducible($id: ID!) {
    isSampleReproducible(id: $id)
  }
`);

/** Whether the same passes come out again. A query of its own: the server draws again, and the page need not wait for it. */
export function Reproducible(props: { sampleId: string }) {
  const [result, read] = createQuery({
    query: ReproducibleQuery,
    variables: () => ({ id: props.sampleId }),
    requestPolicy: 'cache-first',
  });
  const answer = () => result.data?.isSampleReproducible;
  return (
    <Switch fallback={<Spinner label={t('spotChecks:sample.reproducing')} />}>
      <Match when={answer() === true}>
        <StatusBadge tone="success">{t('spotChecks:sample.reproducible')}</StatusBadge>
        <span class="block text-sm text-ink-3">{t('spotChecks:sample.reproducibleHint')}</span>
      </Match>
      <Match when={answer() === false}>
        <StatusBadge tone="danger">{t('spotChecks:sample.notReproducible')}</StatusBadge>
        <span class="block text-sm text-ink-3">{t('spotChecks:sample.notReproducibleHint')}</span>
      </Match>
      <Match when={errorText(result.error)}>
        {(words) => (
          <span class="flex flex-wrap items-center gap-2 text-sm text-danger">
            {words()}
            <Button size="dense" onClick={() => read({ requestPolicy: 'network-only' })}>
              {t('ui:action.retry')}
            </Button>
          </span>
        )}
      </Match>
    </Switch>
  );
}
