import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, createSignal, Match, Show, Switch, untrack } from 'solid-js';
import { formText } from '../../../domain/applications/application-words';
import { thrownText } from '../../../domain/errors/error-text';
import { graphql, readFragment } from '../../../gql';
import type { ApplicationFormQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { unwrapResult } from '../../../lib/unwrap-result';
import { LinkButton } from '../../../ui/buttons/LinkButton';
import { DataTableError } from '../../../ui/lists/DataTableError';
import { EmptyState } from '../../../ui/notices/EmptyState';
import { PageSkeleton } from '../../../ui/progress/PageSkeleton';
import { Breadcrumbs } from '../../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../../ui/shell/PageTitle';
import { ApplicationTasks } from '../../company/ApplicationTasks';
import { DraftList } from '../../new-application/DraftList';
import { DraftParts } from '../../new-application/draft-parts';
import { formAt, startHref, startOf } from '../../new-application/form-address';
import { NotFoundPage } from '../../not-found/NotFoundPage';
import { createOwnSuspensions, noSuspensions } from '../../suspensions/own-suspensions';
import { SuspensionNotice } from '../../suspensions/SuspensionNotice';
import { FormDescription } from '../form-parts';
import { ApplicationForm } from './ApplicationForm';
import { PortsForForm } from './areas/ports-for-form';
import { contentOfDraft, startContent } from './content/form-content';
import type { FormBeginning } from './content/form-state';
import { repeatApplication, repetitionOf } from './content/repeated-application';
import { unsavedDrafts } from './content/unsaved-drafts';

const ApplicationFormDocument = graphql(`
  query ApplicationForm($id: ID!, $begun: Boolean!) {
    applicationForms {
      ...FormDescription
    }
    ports {
      ...PortsForForm
    }
    applicationDraft(id: $id) @include(if: $begun) {
      ...DraftParts
    }
    applicationDrafts @skip(if: $begun) {
      id
      form
      ...DraftParts
    }
  }
`);

interface FormStart {
  newHref: string;
  /** Of the same form, begun before. */
  drafts: NonNullable<ApplicationFormQuery['applicationDrafts']>;
  /** Nothing for a draft that is gone. */
  beginning?: FormBeginning;
  /** It became a draft, which has an address of its own. */
  moved?: boolean;
}

/** A new application of any form, or a draft that is continued; the draft knows its form. */
export function ApplicationFormPage() {
  const params = useParams<{ form?: string; id?: string }>();
  const [query] = useSearchParams<{ people?: string; passes?: string; again?: string; tab?: string }>();
  const client = useClient();
  const navigate = useNavigate();
  const suspensions = createOwnSuspensions();
  /** Of a new application. */
  const named = () => formAt(params.form);
  // Loaded once: a later answer must not replace what is being typed.
  const [loaded, { refetch }] = createResource(
    () => ({ id: params.id, kind: named() }),
    async ({ id, kind }): Promise<FormStart> => {
      const begun = untrack(() => startOf(query));
      const again = untrack(() => query.again);
      const variables = { id: id ?? '', begun: id !== undefined };
      const answer = await client
        .query(ApplicationFormDocument, variables, { requestPolicy: 'network-only' })
        .toPromise();
      const { applicationForms, ports, applicationDraft, applicationDrafts } = unwrapResult(answer);
      const draft = readFragment(DraftParts, applicationDraft) ?? undefined;
      const form = readFragment(FormDescription, applicationForms).find((each) => each.kind === (draft?.form ?? kind));
      const newHref = form ? startHref(form.kind, begun) : '';
      const drafts = (applicationDrafts ?? []).filter((each) => each.form === kind);
      if (!form || (id !== undefined && !draft)) return { newHref, drafts };
      const open = readFragment(PortsForForm, ports);
      const repeated = again && !draft ? await repeatApplication(client, form, open, again) : undefined;
      if (repeated) {
        navigate(repeated, { replace: true });
        return { newHref, drafts, moved: true };
      }
      const content = draft ? contentOfDraft(draft) : startContent(form, begun);
      const unsaved = unsavedDrafts.of(draft?.id ?? newHref);
      const repeats = draft && repetitionOf(draft.id);
      return { newHref, drafts, beginning: { form, ports: open, content, draft, newHref, unsaved, repeats } };
    },
  );
  const [discarded, setDiscarded] = createSignal<string[]>([]);
  const drafts = () => (found()?.drafts ?? []).filter(({ id }) => !discarded().includes(id));
  const found = () => (loaded.state === 'ready' && !loaded()?.moved ? loaded() : undefined);
  const form = () => found()?.beginning?.form;
  const kind = () => form()?.kind ?? named();
  const title = () => {
    const known = kind();
    if (!known) return t('applications:title');
    return params.id === undefined
      ? t('applications:form.title', { form: formText(known) })
      : t('applications:form.draftTitle', { form: formText(known) });
  };
  return (
    <Show when={params.id !== undefined || named()} fallback={<NotFoundPage />}>
      <Breadcrumbs crumbs={[{ label: t('applications:title'), href: '/applications' }, { label: title() }]} />
      <PageTitle title={title()} />
      <Show when={form()?.needsApprovedCompany}>
        <ApplicationTasks />
      </Show>
      <Show when={form()?.suspendable}>
        <SuspensionNotice suspensions={suspensions.running()} />
      </Show>
      <Switch fallback={<PageSkeleton />}>
        <Match when={loaded.error}>
          <DataTableError error={thrownText(loaded.error)} onRetry={() => void refetch()} />
        </Match>
        <Match when={found() && !found()?.beginning}>
          <div class="panel">
            <EmptyState
              title={t('newApplication:draft.notFound')}
              hint={t('newApplication:draft.notFoundHint')}
              action={<LinkButton href="/applications">{t('passes:backToList')}</LinkButton>}
            />
          </div>
        </Match>
        <Match when={found()}>
          {(ready) => (
            <>
              <Show when={query.tab === undefined && query.again === undefined && drafts().length > 0}>
                <DraftList
                  drafts={drafts()}
                  title={t('applications:form.begun', { count: drafts().length })}
                  onDiscarded={(id) => setDiscarded((known) => [...known, id])}
                />
              </Show>
              <Show when={ready().beginning} keyed>
                {(beginning) => (
                  <ApplicationForm
                    beginning={beginning}
                    newHref={ready().newHref}
                    suspensions={beginning.form.suspendable ? suspensions : noSuspensions}
                  />
                )}
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </Show>
  );
}
