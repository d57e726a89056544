import { createQuery } from '@urql/solid';
import { createSignal } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CurlExample } from './CurlExample';
import { NewTokenDialog } from './NewTokenDialog';
import { TokenForm } from './TokenForm';
import { TokenTable } from './TokenTable';

const Tokens = graphql(`
  query TokensPage {
    viewer {
      accessTokens {
        ...TokenParts
      }
    }
  }
`);

export function TokensPage() {
  // An empty list tells the cache nothing of what it is a list of.
  const [result, read] = createQuery({ query: Tokens, context: { additionalTypenames: ['AccessToken'] } });
  const [created, setCreated] = createSignal<string>();
  return (
    <>
      <PageTitle title={t('tokens:title')} description={t('tokens:description')} />
      <TokenTable
        tokens={result.data?.viewer?.accessTokens}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => read({ requestPolicy: 'network-only' })}
      />
      <div class="grid items-start gap-5 xl:grid-cols-2">
        <section aria-labelledby="create-token" class="panel grid grid-cols-1 gap-4 p-5">
          <h2 id="create-token" class="text-lg font-semibold">
            {t('tokens:create.title')}
          </h2>
          <TokenForm onCreated={setCreated} />
        </section>
        <section aria-labelledby="use-token" class="panel grid grid-cols-1 gap-3 p-5">
          <h2 id="use-token" class="text-lg font-semibold">
            {t('tokens:example.title')}
          </h2>
          <p class="text-ink-2">{t('tokens:example.body')}</p>
          <CurlExample />
        </section>
      </div>
      <NewTokenDialog token={created()} onClose={() => setCreated(undefined)} />
    </>
  );
}
