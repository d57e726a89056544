import { createMutation, createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { graphql } from '../../gql';
import type { CompanyRegistrationsQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { Button } from '../../ui/buttons/Button';
import { FormSection } from '../../ui/forms/FormSection';
import { toast } from '../../ui/notices/toast';
import { DateText } from '../../ui/records/DateText';

const CompanyRegistrations = graphql(`
  query CompanyRegistrations {
    companyRegistrations {
      id
      accountName
      personName
      email
      submittedAt
      version
    }
  }
`);

const RefuseRegistration = graphql(`
  mutation RefuseRegistration($id: ID!, $version: Int!, $reason: String!) {
    refuseRegistration(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

type Waiting = CompanyRegistrationsQuery['companyRegistrations'][number];

/** Those who asked to join the company; an administrator may refuse each before it is reviewed (R-REG-3). */
export function WaitingRegistrations() {
  const [result, read] = createQuery({ query: CompanyRegistrations });
  const reload = createReload(result, read);
  const [, refuse] = createMutation(RefuseRegistration);
  const [asking, setAsking] = createSignal<Waiting>();
  const [refusing, setRefusing] = createSignal<Waiting>();
  const values = () => ({ name: refusing()?.personName ?? '', account: refusing()?.accountName ?? '' });
  const ask = (row: Waiting) => {
    setRefusing(row);
    setAsking(row);
  };
  return (
    <div class="panel p-5 sm:p-6">
      <FormSection title={t('colleagues:waiting.title')} description={t('colleagues:waiting.description')}>
        <Show
          when={(result.data?.companyRegistrations.length ?? 0) > 0}
          fallback={<p class="text-ink-2">{t('colleagues:waiting.empty')}</p>}
        >
          <ul class="grid">
            <For each={result.data?.companyRegistrations}>
              {(row) => (
                <li class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0">
                  <span>
                    {row.personName} <span class="font-mono text-sm text-ink-2">{row.accountName}</span>
                    <span class="block text-sm wrap-anywhere text-ink-2">
                      {row.email} · {t('colleagues:waiting.submittedAt')}{' '}
                      <DateText value={row.submittedAt} roc={false} />
                    </span>
                  </span>
                  <Button size="dense" onClick={() => ask(row)}>
                    {t('colleagues:waiting.refuse')}
                    <span class="sr-only">{row.personName}</span>
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </FormSection>
      <AskReasonDialog
        open={asking() !== undefined}
        danger
        title={t('colleagues:waiting.refuseTitle', values())}
        body={t('colleagues:waiting.refuseBody', values())}
        confirmLabel={t('colleagues:waiting.refuse')}
        label={t('companyAccounts:reason')}
        reasonHint={t('companyAccounts:reasonHint')}
        onClose={() => setAsking(undefined)}
        send={({ reason }) => refuse({ id: refusing()?.id ?? '', version: refusing()?.version ?? 0, reason })}
        onDone={() => {
          toast.success(t('colleagues:waiting.refused'));
          reload();
        }}
      />
    </div>
  );
}
