import { createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { type FragmentType, graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DataTableError } from '../../ui/lists/DataTableError';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { InvitationSent } from './InvitationSent';
import { InviteForm } from './InviteForm';
import { branchesOf } from './staff-choices';
import type { StaffAccountParts } from './staff-parts';

const StaffInvite = graphql(`
  query StaffInvite {
    ports {
      ...PortBranches
    }
  }
`);

/** Invites a person of the port company, then shows what happens next. */
export function StaffInvitePage() {
  const [result, read] = createQuery({ query: StaffInvite });
  const [invited, setInvited] = createSignal<FragmentType<typeof StaffAccountParts>>();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('staff:title'), href: '/staff' }, { label: t('staff:invite.title') }]} />
      <Show
        when={invited()}
        fallback={
          <>
            <PageTitle title={t('staff:invite.title')} description={t('staff:invite.description')} />
            <DataTableError error={errorText(result.error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
            <div class="panel p-5 sm:p-6">
              <InviteForm branches={branchesOf(result.data?.ports ?? [])} onInvited={setInvited} />
            </div>
          </>
        }
      >
        {(account) => (
          <>
            <PageTitle title={t('staff:invited.title')} />
            <InvitationSent account={account()} onAnother={() => setInvited(undefined)} />
          </>
        )}
      </Show>
    </>
  );
}
