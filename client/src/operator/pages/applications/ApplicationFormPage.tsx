import { useParams, useSearchParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, Match, Show, Switch, untrack } from 'solid-js';
import { DraftList } from '../../../features/applications/DraftList';
import { ApplicationForm } from '../../../features/applications/form/ApplicationForm';
import { contentBegun, contentOfDraft } from '../../../features/applications/form/form-content';
import type { FormBeginning } from '../../../features/applications/form/form-state';
import { begunHref, begunOf, formListHref, formOfSlug } from '../../../features/applications/form-address';
import { formText } from '../../../features/applications/words';
import { ApplicationTasks } from '../../../features/company/ApplicationTasks';
import { errorText } from '../../../features/faults/error-text';
import { createOwnSuspensions, noSuspensions } from '../../../features/suspensions/own-suspensions';
import { SuspensionNotice } from '../../../features/suspensions/SuspensionNotice';
import { graphql } from '../../../gql';
import type { DraftPartsFragment, FormKind } from '../../../gql/graphql';
import { answered } from '../../../lib/answer';
import { t } from '../../../lib/i18n';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { DataTableError } from '../../../ui/DataTableError';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Notice } from '../../../ui/Notice';
import { PageSkeleton } from '../../../ui/PageSkeleton';
import { PageTitle } from '../../../ui/PageTitle';
import { NotFoundPage } from '../not-found/NotFoundPage';

const ApplicationFormQuery = graphql(`
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
      ...DraftParts
    }
  }
`);

interface Loaded {
  newHref: string;
  /** Of the same form, begun before. */
  drafts: DraftPartsFragment[];
  /** Nothing for a draft that is gone. */
  beginning?: FormBeginning;
}

/** A new application of any form, or a draft taken up again: of what form it is, the draft says. */
export function ApplicationFormPage() {
  const params = useParams<{ form?: string; id?: string }>();
  const [query] = useSearchParams<{ people?: string; passes?: string; tab?: string }>();
  const client = useClient();
  const suspensions = createOwnSuspensions();
  /** Of a new application; a form without a name in the address is that of foreign single-entry passes. */
  const named = (): FormKind | undefined =>
    params.form === undefined ? 'FOREIGN_SINGLE_ENTRY' : formOfSlug(params.form);
  // Asked once: what comes later must not take the place of what is being typed.
  const [loaded, { refetch }] = createResource(
    () => ({ id: params.id, kind: named() }),
    async ({ id, kind }): Promise<Loaded> => {
      const begun = untrack(() => begunOf(query));
      const variables = { id: id ?? '', begun: id !== undefined };
      const answer = await client.query(ApplicationFormQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const { applicationForms, ports, applicationDraft: draft, applicationDrafts } = answered(answer);
      const form = applicationForms.find((each) => each.kind === (draft?.form ?? kind));
      const newHref = form ? begunHref(form.kind, begun) : '';
      const drafts = (applicationDrafts ?? []).filter((each) => each.form === kind);
      if (!form || (id !== undefined && !draft)) return { newHref, drafts };
      const content = draft ? contentOfDraft(draft) : contentBegun(form, begun);
      return { newHref, drafts, beginning: { form, ports, content, draft: draft ?? undefined } };
    },
  );
  const found = () => (loaded.state === 'ready' ? loaded() : undefined);
  const kind = () => found()?.beginning?.form.kind ?? (params.id === undefined ? named() : undefined);
  const title = () => {
    const form = kind();
    if (!form) return t('applications:title');
    return params.id === undefined
      ? t('applications:form.title', { form: formText(form) })
      : t('applications:form.draftTitle', { form: formText(form) });
  };
  const single = () => kind() === 'FOREIGN_SINGLE_ENTRY';
  const list = () => formListHref(kind() ?? 'PERIODIC');
  return (
    <Show when={params.id !== undefined || named()} fallback={<NotFoundPage />}>
      <Breadcrumbs
        crumbs={[
          { label: single() ? t('passes:singleEntryTitle') : t('applications:title'), href: list() },
          { label: title() },
        ]}
      />
      <PageTitle title={title()} />
      <Show when={kind() !== 'CANCELLATION'}>
        <ApplicationTasks />
      </Show>
      <Show when={single()}>
        <SuspensionNotice suspensions={suspensions.running()} />
      </Show>
      <Switch fallback={<PageSkeleton />}>
        <Match when={loaded.error}>
          <DataTableError error={errorText(loaded.error)} onRetry={() => void refetch()} />
        </Match>
        <Match when={found() && !found()?.beginning}>
          <div class="panel">
            <EmptyState
              title={t('applications:draft.notFound')}
              hint={t('applications:draft.notFoundHint')}
              action={<LinkButton href={list()}>{t('passes:backToList')}</LinkButton>}
            />
          </div>
        </Match>
        <Match when={found()}>
          {(ready) => (
            <>
              <Show when={query.tab === undefined && ready().drafts.length > 0}>
                <Notice title={t('applications:form.begun')}>
                  <div class="mt-2">
                    <DraftList drafts={ready().drafts} />
                  </div>
                </Notice>
              </Show>
              <Show when={ready().beginning} keyed>
                {(beginning) => (
                  <ApplicationForm
                    beginning={beginning}
                    newHref={ready().newHref}
                    suspensions={single() ? suspensions : noSuspensions}
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
