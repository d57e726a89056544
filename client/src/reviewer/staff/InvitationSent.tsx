import { For } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Notice } from '../../ui/notices/Notice';
import { StaffAccountParts } from './staff-parts';

/** What happens after an invitation. */
export function InvitationSent(props: { account: FragmentType<typeof StaffAccountParts>; onAnother: () => void }) {
  const account = () => readFragment(StaffAccountParts, props.account);
  const steps = () => [
    t('staff:invited.mail', { email: account().email }),
    t('staff:invited.password'),
    ...(account().kind === 'STAFF' ? [t('staff:invited.secondFactor')] : []),
    t('staff:invited.resend'),
  ];
  return (
    <div class="grid gap-6">
      <Notice tone="success" title={t('staff:invited.done', { name: account().accountName })}>
        {t('staff:invited.notYet')}
      </Notice>
      <section aria-labelledby="what-next" class="grid gap-3">
        <h2 id="what-next" class="text-lg font-semibold">
          {t('staff:invited.next')}
        </h2>
        <ol class="ml-5 grid max-w-form list-decimal gap-2">
          <For each={steps()}>{(step) => <li>{step}</li>}</For>
        </ol>
      </section>
      <div class="flex flex-wrap gap-3 max-sm:flex-col">
        <LinkButton kind="primary" href={`/staff/${account().id}`}>
          {t('staff:invited.open', { name: account().personName })}
        </LinkButton>
        <Button onClick={() => props.onAnother()}>{t('staff:invited.another')}</Button>
        <LinkButton kind="quiet" href="/staff">
          {t('staff:backToList')}
        </LinkButton>
      </div>
    </div>
  );
}
