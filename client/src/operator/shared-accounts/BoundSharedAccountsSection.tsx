import { createQuery } from '@urql/solid';
import { createSignal, For, Match, Switch } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import type { BoundSharedAccountsQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { FormSection } from '../../ui/forms/FormSection';
import { DataTableError } from '../../ui/lists/DataTableError';
import { Skeleton } from '../../ui/progress/Skeleton';
import { DateText } from '../../ui/records/DateText';
import { UnbindDialog } from './UnbindDialog';

const BoundSharedAccounts = graphql(`
  query BoundSharedAccounts {
    viewer {
      boundSharedAccounts {
        id
        accountName
        personName
        boundAt
      }
    }
  }
`);

type BoundAccount = NonNullable<BoundSharedAccountsQuery['viewer']>['boundSharedAccounts'][number];

/** For a general account: who else may act for its company, and an end to it (R-REG-7). */
export function BoundSharedAccountsSection() {
  const { adopt } = useViewer();
  const [result, reload] = createQuery({ query: BoundSharedAccounts });
  const [ending, setEnding] = createSignal<BoundAccount>();
  return (
    <FormSection
      title={t('sharedAccounts:boundSharedAccounts.title')}
      description={t('sharedAccounts:boundSharedAccounts.hint')}
    >
      <Switch fallback={<Skeleton class="h-12" />}>
        <Match when={errorText(result.error)}>
          {(words) => <DataTableError error={words()} onRetry={() => reload({ requestPolicy: 'network-only' })} />}
        </Match>
        <Match when={result.data?.viewer?.boundSharedAccounts.length === 0}>
          <p class="text-ink-3">{t('sharedAccounts:boundSharedAccounts.none')}</p>
        </Match>
        <Match when={result.data?.viewer}>
          {(viewer) => (
            <ul class="grid">
              <For each={viewer().boundSharedAccounts}>
                {(bound) => (
                  <li class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3 first:border-t-0">
                    <div class="min-w-0">
                      <p class="font-medium wrap-anywhere">
                        {bound.accountName} <span class="font-normal text-ink-2">{bound.personName}</span>
                      </p>
                      <p class="text-sm text-ink-3">
                        {t('sharedAccounts:companies.since')} <DateText value={bound.boundAt} />
                      </p>
                    </div>
                    <Button size="dense" onClick={() => setEnding(bound)}>
                      {t('sharedAccounts:unbind.action')}
                      <span class="sr-only"> {bound.accountName}</span>
                    </Button>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
      </Switch>
      <UnbindDialog binding={ending()} onClose={() => setEnding(undefined)} onUnbound={adopt}>
        {t('sharedAccounts:boundSharedAccounts.body', {
          account: ending()?.accountName ?? '',
          person: ending()?.personName ?? '',
        })}
      </UnbindDialog>
    </FormSection>
  );
}
