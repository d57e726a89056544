import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import IconDetail from '~icons/lucide/file-text';
import IconPrint from '~icons/lucide/printer';
import IconAgain from '~icons/lucide/repeat';
import { applicationHref } from '../../domain/applications/application-address';
import { formText } from '../../domain/applications/application-words';
import { errorText } from '../../domain/errors/error-text';
import { createRecord } from '../../domain/records/record';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { DataTableError } from '../../ui/lists/DataTableError';
import { PageTitle } from '../../ui/shell/PageTitle';
import { againHref, newHref } from '../new-application/form-address';
import { printApplicationHref } from '../passes/pass-parts';
import { applicationMissing } from './application-missing';
import { FormDescription } from './form-parts';
import { IssuedPrints } from './IssuedPrints';
import { LeftOutList } from './LeftOutList';
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
      itemCount
      decidedBy
      pickupPort {
        ...PortNames
      }
      ...LeftOutParts
      passes {
        ...IssuedPrint
      }
    }
  }
`);

/** The number, and what happens next: passes to print, or who decides and where a card will be collected. */
export function ApplicationSubmittedPage() {
  const params = useParams<{ number: string }>();
  const [result, refresh] = createQuery({ query: ApplicationSubmitted, variables: () => ({ number: params.number }) });
  const state = createRecord(
    result,
    (data) => data.application,
    (found) => found.number === params.number,
  );
  const application = state.record;
  const form = () =>
    readFragment(FormDescription, result.data?.applicationForms)?.find(({ kind }) => kind === application()?.form);
  /** The form, if it is one that is decided on. */
  const decided = () => {
    const found = form();
    return found?.takesEffectAtOnce === false ? found : undefined;
  };
  const saved = () =>
    form() && t(`applications:submitted.saved.${decided() ? 'decided' : 'atOnce'}`, { number: params.number });
  const prints = () => form()?.issuesPrints ?? false;
  const passes = () => application()?.passes ?? [];
  const count = () => {
    const [subject, people] = [form()?.subject, application()?.itemCount];
    return subject && people ? t(`applications:count.${subject}`, { count: people }) : undefined;
  };
  return (
    <Show when={!state.missing()} fallback={<Missing {...applicationMissing()} />}>
      <PageTitle title={t('applications:submitted.title')} />
      <div class="grid max-w-3xl gap-5">
        <SubmittedPanel number={params.number} words={saved()}>
          <Show when={form()}>{(found) => <p>{`${formText(found().kind)}・${count()}`}</p>}</Show>
          <Show when={prints() && passes().length > 0}>
            <p>{t('applications:singleEntry.submitted.issued', { count: passes().length })}</p>
          </Show>
        </SubmittedPanel>
        <LeftOutList application={application()} />
        <DataTableError error={errorText(result.error)} onRetry={() => refresh()} />
        <Show when={prints() && passes()[0]}>{(pass) => <IssuedPrints pass={pass()} onReady={refresh} />}</Show>
        <Show when={decided()}>
          {(found) => (
            <section aria-labelledby="next-steps" class="grid gap-3">
              <h2 id="next-steps" class="text-lg font-semibold">
                {t('applications:submitted.next')}
              </h2>
              <NextSteps form={found()} branches={application()?.decidedBy} pickupPort={application()?.pickupPort} />
              <p class="text-ink-2">{t('applications:next.decisions')}</p>
            </section>
          )}
        </Show>
        <div class="flex flex-wrap gap-3">
          <Show when={prints()}>
            <LinkButton kind="primary" icon={IconPrint} href={printApplicationHref(params.number)}>
              {t('applications:singleEntry.submitted.print')}
            </LinkButton>
          </Show>
          <LinkButton kind={prints() ? 'secondary' : 'primary'} icon={IconDetail} href={applicationHref(params.number)}>
            {t('applications:submitted.detail')}
          </LinkButton>
          <Show when={form()}>
            {(found) => (
              <LinkButton icon={IconAgain} href={againHref(found().kind, params.number)}>
                {t('repeatedApplication:action')}
              </LinkButton>
            )}
          </Show>
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
    </Show>
  );
}

/** In place of an application that was never submitted, or not by this company. */
function Missing(props: ReturnType<typeof applicationMissing>) {
  return (
    <>
      <PageTitle title={props.title} description={props.hint} />
      <p>
        <LinkButton kind="primary" href={props.href}>
          {props.back}
        </LinkButton>
      </p>
    </>
  );
}
