import { type JSX, Show } from 'solid-js';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { StatusBadge } from '../../ui/records/StatusBadge';

export interface RuleVersionProps {
  version: { enteredBy: string | null; withdrawnAt: string | null; withdrawable: boolean };
  holdsFrom: string;
  onWithdraw: () => void;
  children: JSX.Element;
}

/** A version of a rule: from when on it holds, what it says, by whom it was entered. */
export function RuleVersion(props: RuleVersionProps) {
  return (
    <li class="flex flex-wrap items-start justify-between gap-3">
      <div class="min-w-0 grow basis-60">
        <p class="flex flex-wrap items-center gap-2 font-medium">
          {t('banRules:from', { day: formatDate(props.holdsFrom) })}
          <Show when={props.version.withdrawnAt}>
            <StatusBadge tone="neutral">{t('banRules:withdrawn')}</StatusBadge>
          </Show>
          <Show when={props.version.withdrawable}>
            <StatusBadge tone="info">{t('banRules:coming')}</StatusBadge>
          </Show>
        </p>
        <p>{props.children}</p>
        <p class="text-ink-2">{t('banRules:by', { name: props.version.enteredBy ?? t('banRules:system') })}</p>
      </div>
      <Show when={props.version.withdrawable}>
        <Button onClick={() => props.onWithdraw()}>{t('banRules:withdraw.action')}</Button>
      </Show>
    </li>
  );
}
