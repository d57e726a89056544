import { useParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, Match, Show, Switch } from 'solid-js';
import { SingleEntryForm } from '../../../features/applications/form/SingleEntryForm';
import { ApplicationTasks } from '../../../features/company/ApplicationTasks';
import { errorText } from '../../../features/faults/error-text';
import { createOwnSuspensions } from '../../../features/suspensions/own-suspensions';
import { SuspensionNotice } from '../../../features/suspensions/SuspensionNotice';
import { graphql } from '../../../gql';
import { answered } from '../../../lib/answer';
import { t } from '../../../lib/i18n';
import { Breadcrumbs } from '../../../ui/Breadcrumbs';
import { DataTableError } from '../../../ui/DataTableError';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { PageSkeleton } from '../../../ui/PageSkeleton';
import { PageTitle } from '../../../ui/PageTitle';

const SingleEntryFormQuery = graphql(`
  query SingleEntryForm($id: ID!, $begun: Boolean!) {
    ports {
      ...PortsForForm
    }
    applicationDraft(id: $id) @include(if: $begun) {
      ...DraftParts
    }
  }
`);

/** A new application, or a draft taken up again. */
export function SingleEntryFormPage() {
  const params = useParams<{ id?: string }>();
  const client = useClient();
  const suspensions = createOwnSuspensions();
  // Asked once: what comes later must not take the place of what is being typed.
  const [loaded, { refetch }] = createResource(
    () => ({ id: params.id }),
    async ({ id }) => {
      const variables = { id: id ?? '', begun: id !== undefined };
      const answer = await client.query(SingleEntryFormQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const { ports, applicationDraft } = answered(answer);
      return { begun: variables.begun, ports, draft: applicationDraft ?? undefined };
    },
  );
  const found = () => (loaded.state === 'ready' ? loaded() : undefined);
  const usable = () => {
    const form = found();
    return form && (form.draft || !form.begun) ? form : undefined;
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('passes:singleEntryTitle'), href: '/single-entry' },
          { label: t('singleEntry:form.title') },
        ]}
      />
      <PageTitle title={t('singleEntry:form.title')} />
      <ApplicationTasks />
      <SuspensionNotice suspensions={suspensions.running()} />
      <Switch fallback={<PageSkeleton />}>
        <Match when={loaded.error}>
          <DataTableError error={errorText(loaded.error)} onRetry={() => void refetch()} />
        </Match>
        <Match when={found() && !usable()}>
          <div class="panel">
            <EmptyState
              title={t('singleEntry:draft.notFound')}
              hint={t('singleEntry:draft.notFoundHint')}
              action={<LinkButton href="/single-entry">{t('passes:backToList')}</LinkButton>}
            />
          </div>
        </Match>
        <Match when={usable()}>
          <Show when={usable()} keyed>
            {(form) => <SingleEntryForm ports={form.ports} draft={form.draft} suspensions={suspensions} />}
          </Show>
        </Match>
      </Switch>
    </>
  );
}
