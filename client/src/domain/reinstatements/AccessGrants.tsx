import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AccessGrantPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { CaseSection } from '../../ui/records/CaseSection';
import { createForm } from '../forms/form';
import { StopDialog } from '../holds/StopDialog';

export const AccessGrantParts = graphql(`
  fragment AccessGrantParts on Pass {
    accessGrants {
      id
      by
      companyName
      grantedAt
      until
    }
  }
`);

const EndAccessGrant = graphql(`
  mutation EndAccessGrant($id: ID!, $reason: String!) {
    endAccessGrant(id: $id, reason: $reason) {
      id
      ...AccessGrantParts
    }
  }
`);

type Grant = NonNullable<AccessGrantPartsFragment['accessGrants']>[number];

/** Who may read the holder without owning the pass; each can be ended (R-REI-2). @param mayEnd whether by this viewer */
export function AccessGrants(props: {
  pass: FragmentType<typeof AccessGrantParts>;
  mayEnd: boolean;
  onChanged: () => void;
}) {
  const grants = () => readFragment(AccessGrantParts, props.pass).accessGrants ?? [];
  const [ending, setEnding] = createSignal<Grant>();
  const [, end] = createMutation(EndAccessGrant);
  const form = createFor(
    () => ending()?.id,
    () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: t('reinstatements:grants.reason') }),
        send: ({ reason }) => end({ id: ending()?.id ?? '', reason }, { additionalTypenames: ['Pass'] }),
        onDone: () => {
          toast.success(t('reinstatements:grants.done'));
          setEnding(undefined);
          props.onChanged();
        },
      }),
  );
  return (
    <Show when={grants().length > 0}>
      <CaseSection title={t('reinstatements:grants.title')}>
        <p class="pt-2 text-sm text-ink-2">{t('reinstatements:grants.body')}</p>
        <ul class="grid gap-3 pt-2">
          <For each={grants()}>
            {(grant) => (
              <li class="flex flex-wrap items-start justify-between gap-3">
                <div class="min-w-0 grow basis-60">
                  <p class="font-medium">
                    {t('reinstatements:grants.line', { company: grant.companyName, name: grant.by })}
                  </p>
                  <p class="text-sm">
                    {t('reinstatements:grants.until', {
                      from: formatDateTime(grant.grantedAt),
                      until: formatDateTime(grant.until),
                    })}
                  </p>
                </div>
                <Show when={props.mayEnd}>
                  <Button
                    aria-label={t('reinstatements:grants.endOf', { name: grant.by })}
                    onClick={() => setEnding(grant)}
                  >
                    {t('reinstatements:grants.end')}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </CaseSection>
      <StopDialog
        open={ending() !== undefined}
        title={t('reinstatements:grants.endTitle')}
        description={t('reinstatements:grants.endBody')}
        reasonLabel={t('reinstatements:grants.reason')}
        confirmLabel={t('reinstatements:grants.end')}
        form={form()}
        onClose={() => setEnding(undefined)}
      />
    </Show>
  );
}
