import { Navigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { accountLanguage } from '../../domain/session/account-language';
import { useNext } from '../../domain/session/next-page';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { language, t } from '../../lib/i18n';
import { DataTableError } from '../../ui/lists/DataTableError';
import { PageSkeleton } from '../../ui/progress/PageSkeleton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ConsentForm } from './ConsentForm';

const ConsentTextQuery = graphql(`
  query ConsentText($language: Language!) {
    consentText(language: $language) {
      version
      paragraphs
    }
  }
`);

/** 個資同意使用／授權聲明／危害告知, before the first work (R-REG-5). */
export function ConsentPage() {
  const { viewer, adopt } = useViewer();
  const next = useNext();
  const [result, reload] = createQuery({
    query: ConsentTextQuery,
    variables: () => ({ language: accountLanguage(language()) }),
  });
  return (
    <Show when={viewer()?.consentRequired} fallback={<Navigate href={next()} />}>
      <PageTitle title={t('consent:title')} description={t('consent:body')} />
      <Switch fallback={<PageSkeleton />}>
        <Match when={result.data?.consentText}>
          {(text) => (
            <ConsentForm
              version={text().version}
              paragraphs={text().paragraphs}
              onAgreed={adopt}
              onOutdated={() => reload({ requestPolicy: 'network-only' })}
            />
          )}
        </Match>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => reload({ requestPolicy: 'network-only' })} />}
        </Match>
      </Switch>
    </Show>
  );
}
