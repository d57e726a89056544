import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import IconDetail from '~icons/lucide/file-text';
import IconPrint from '~icons/lucide/printer';
import { errorText } from '../../domain/faults/error-text';
import { passTimeText } from '../../domain/passes/PassTime';
import { graphql } from '../../gql';
import { createAfterClockGrace } from '../../lib/after-clock-grace';
import { t } from '../../lib/i18n';
import { CountDown } from '../../ui/CountDown';
import { DataTableError } from '../../ui/DataTableError';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { SubmittedPanel } from '../applications/SubmittedPanel';

const SubmittedQuery = graphql(`
  query Submitted($number: String!) {
    application(number: $number) {
      id
      number
      passes {
        id
        number
        validTo
        gateReadyAt
        status
      }
    }
  }
`);

export function SubmittedPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: SubmittedQuery, variables: () => ({ number: params.number }) });
  const readSoon = createAfterClockGrace(() => refresh());
  const passes = () => result.data?.application?.passes ?? [];
  const first = () => passes()[0];
  const waiting = () => first()?.status === 'SYNCHRONISING';
  return (
    <>
      <PageTitle title={t('singleEntry:submitted.title')} />
      <div class="grid max-w-3xl gap-5">
        <SubmittedPanel number={params.number} words={t('singleEntry:submitted.saved', { number: params.number })}>
          <Show when={passes().length > 0}>
            <p>{t('singleEntry:submitted.issued', { count: passes().length })}</p>
          </Show>
        </SubmittedPanel>
        <DataTableError error={errorText(result.error)} onRetry={() => refresh()} />
        <Show when={first()}>
          {(pass) => (
            <Notice
              tone={waiting() ? 'info' : 'success'}
              title={waiting() ? t('singleEntry:submitted.wait') : t('singleEntry:submitted.ready')}
            >
              <p>
                {t('singleEntry:submitted.gates', { time: passTimeText(pass().gateReadyAt) })}{' '}
                <Show when={waiting()}>
                  <CountDown until={pass().gateReadyAt} onOver={readSoon} />
                </Show>
              </p>
              <p>{t('singleEntry:submitted.until', { time: passTimeText(pass().validTo) })}</p>
            </Notice>
          )}
        </Show>
        <section aria-labelledby="next-steps" class="grid gap-3">
          <h2 id="next-steps" class="text-lg font-semibold">
            {t('singleEntry:submitted.next')}
          </h2>
          <div class="flex flex-wrap gap-3">
            <LinkButton kind="primary" icon={IconPrint} href={`/passes/print?application=${params.number}`}>
              {t('singleEntry:submitted.print')}
            </LinkButton>
            <LinkButton icon={IconDetail} href={`/single-entry/applications/${params.number}`}>
              {t('singleEntry:submitted.detail')}
            </LinkButton>
            <LinkButton href="/single-entry/new">{t('singleEntry:new')}</LinkButton>
          </div>
        </section>
      </div>
    </>
  );
}
