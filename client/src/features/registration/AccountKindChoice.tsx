import { For, type JSX } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { StatusBadge } from '../../ui/StatusBadge';

/** The two kinds of accounts, explained as in the manual; shared ones are not offered yet (R-REG-7). */
export function AccountKindChoice(props: { generalHref: string }) {
  return (
    <div class="grid gap-4">
      <Kind
        title={t('registration:kind.general')}
        audience={t('registration:kind.generalFor')}
        points={[t('registration:kind.general1'), t('registration:kind.general2')]}
      >
        <LinkButton kind="primary" href={props.generalHref}>
          {t('registration:kind.choose')}
        </LinkButton>
      </Kind>
      <Kind
        title={t('registration:kind.shared')}
        audience={t('registration:kind.sharedFor')}
        points={[t('registration:kind.shared1'), t('registration:kind.shared2')]}
      >
        <p class="flex flex-wrap items-center gap-3">
          <StatusBadge tone="neutral">{t('registration:kind.later')}</StatusBadge>
          <span class="text-ink-2">{t('registration:kind.laterHint')}</span>
        </p>
      </Kind>
    </div>
  );
}

function Kind(props: { title: string; audience: string; points: string[]; children: JSX.Element }) {
  return (
    <section class="grid gap-3 rounded-lg border border-line p-5">
      <h2 class="text-lg font-semibold">{props.title}</h2>
      <p class="font-medium">{props.audience}</p>
      <ul class="ml-5 list-disc text-ink-2">
        <For each={props.points}>{(point) => <li>{point}</li>}</For>
      </ul>
      <div>{props.children}</div>
    </section>
  );
}
