import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { errorText } from '../../../features/faults/error-text';
import { PassDetails } from '../../../features/passes/PassDetails';
import { PassStatusBadge } from '../../../features/passes/PassStatusBadge';
import { isPrintable, printHref } from '../../../features/passes/pass-parts';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';
import { Skeleton } from '../../../ui/Skeleton';

const PassQuery = graphql(`
  query Pass($number: String!) {
    pass(number: $number) {
      ...PassParts
    }
  }
`);

export function PassPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: PassQuery, variables: () => ({ number: params.number }) });
  const title = () => t('passes:pageTitle', { number: params.number });
  const pass = () => {
    const found = result.data?.pass;
    return found?.number === params.number ? found : undefined;
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('passes:title'), href: '/passes' }, { label: params.number }]} />
      <PageTitle
        title={title()}
        badge={<Show when={pass()}>{(found) => <PassStatusBadge status={found().status} />}</Show>}
        action={
          <Show when={pass() && isPrintable(pass() as NonNullable<ReturnType<typeof pass>>)}>
            <LinkButton kind="primary" icon={IconPrint} href={printHref([params.number])}>
              {t('passes:print.action')}
            </LinkButton>
          </Show>
        }
      />
      <Switch fallback={<Skeleton class="h-64 w-full max-w-3xl" />}>
        <Match when={pass()}>{(found) => <PassDetails pass={found()} onGateReady={() => setTimeout(refresh, 1500)} />}</Match>
        <Match when={errorText(result.error)}>
          {(words) => (
            <Notice tone="danger" title={words()} live>
              <Button class="mt-2" onClick={() => refresh()}>
                {t('ui:action.retry')}
              </Button>
            </Notice>
          )}
        </Match>
        <Match when={!result.fetching && result.data}>
          <div class="panel">
            <EmptyState
              title={t('passes:notFound')}
              hint={t('passes:notFoundHint')}
              action={<LinkButton href="/passes">{t('passes:backToList')}</LinkButton>}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}
