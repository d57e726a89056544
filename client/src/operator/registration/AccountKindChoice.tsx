import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';

/** The two kinds of accounts, explained as in the manual (R-REG-3, R-REG-7). */
export function AccountKindChoice(props: { generalHref: string; sharedHref: string }) {
  return (
    <div class="grid gap-4">
      <Kind
        title={t('registration:kind.general')}
        audience={t('registration:kind.generalFor')}
        points={[t('registration:kind.general1'), t('registration:kind.general2')]}
        href={props.generalHref}
        choose={t('registration:kind.choose')}
      />
      <Kind
        title={t('registration:kind.shared')}
        audience={t('registration:kind.sharedFor')}
        points={[t('registration:kind.shared1'), t('registration:kind.shared2'), t('registration:kind.shared3')]}
        href={props.sharedHref}
        choose={t('registration:kind.chooseShared')}
      />
    </div>
  );
}

interface KindProps {
  title: string;
  audience: string;
  points: string[];
  href: string;
  choose: string;
}

function Kind(props: KindProps) {
  return (
    <section class="grid gap-3 rounded-lg border border-line p-5">
      <h2 class="text-lg font-semibold">{props.title}</h2>
      <p class="font-medium">{props.audience}</p>
      <ol class="ml-5 list-decimal text-ink-2">
        <For each={props.points}>{(point) => <li>{point}</li>}</For>
      </ol>
      <div>
        <LinkButton kind="primary" href={props.href}>
          {props.choose}
        </LinkButton>
      </div>
    </section>
  );
}
