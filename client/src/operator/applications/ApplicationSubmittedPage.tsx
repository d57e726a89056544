import { Navigate, useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import IconDetail from '~icons/lucide/file-text';
import { applicationHref } from '../../domain/applications/application-address';
import { formText } from '../../domain/applications/application-words';
import { errorText } from '../../domain/faults/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DataTableError } from '../../ui/DataTableError';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';
import { newHref, submittedHref } from '../new-application/form-address';
import { NextSteps } from './NextSteps';
import { SubmittedPanel } from './SubmittedPanel';

const ApplicationSubmitted = graphql(`
  query ApplicationSubmitted($number: String!) {
    applicationForms {
      ...FormDescription
    }
    application(number: $number) {
      id
      number
      form
      peopleCount
      branch {
        ...BranchNames
      }
      pickupPort {
        ...PortNames
      }
    }
  }
`);

/** The number, and what happens next: who decides on it, and where a card will be collected. */
export function ApplicationSubmittedPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: ApplicationSubmitted, variables: () => ({ number: params.number }) });
  const application = () => {
    const found = result.data?.application;
    return found?.number === params.number ? found : undefined;
  };
  const form = () => result.data?.applicationForms.find(({ kind }) => kind === application()?.form);
  const count = () => {
    const [subject, people] = [form()?.subject, application()?.peopleCount];
    return subject && people ? t(`applications:count.${subject}`, { count: people }) : undefined;
  };
  return (
    <>
      <Show when={application()?.form === 'FOREIGN_SINGLE_ENTRY'}>
        <Navigate href={submittedHref('FOREIGN_SINGLE_ENTRY', params.number)} />
      </Show>
      <PageTitle title={t('applications:submitted.title')} />
      <div class="grid max-w-3xl gap-5">
        <SubmittedPanel number={params.number} words={t('applications:submitted.saved', { number: params.number })}>
          <Show when={form()}>
            {(found) => (
              <p>
                {formText(found().kind)} {count()}
              </p>
            )}
          </Show>
        </SubmittedPanel>
        <DataTableError error={errorText(result.error)} onRetry={() => refresh()} />
        <Show when={form()}>
          {(found) => (
            <section aria-labelledby="next-steps" class="grid gap-3">
              <h2 id="next-steps" class="text-lg font-semibold">
                {t('applications:submitted.next')}
              </h2>
              <NextSteps form={found()} branch={application()?.branch} pickupPort={application()?.pickupPort} />
              <p class="text-ink-2">{t('applications:next.decisions')}</p>
            </section>
          )}
        </Show>
        <div class="flex flex-wrap gap-3">
          <LinkButton kind="primary" icon={IconDetail} href={applicationHref(params.number)}>
            {t('applications:submitted.detail')}
          </LinkButton>
          <LinkButton href="/applications">{t('applications:submitted.list')}</LinkButton>
          <Show when={form()}>
            {(found) => (
              <LinkButton href={newHref(found().kind)}>
                {t('applications:submitted.another', { form: formText(found().kind) })}
              </LinkButton>
            )}
          </Show>
        </div>
      </div>
    </>
  );
}
