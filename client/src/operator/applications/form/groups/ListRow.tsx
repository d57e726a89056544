import { type JSX, Show } from 'solid-js';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';

export interface ListRowProps {
  name: string;
  hint?: string;
  count: number;
  busy: boolean;
  onAdd: () => void;
  /** What else may be done with it. */
  actions?: JSX.Element;
  children?: JSX.Element;
}

/** A list of people that can be added as a whole. */
export function ListRow(props: ListRowProps) {
  return (
    <li class="grid gap-2 border-b border-line px-4 py-2.5 last:border-b-0">
      <div class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span class="min-w-0 wrap-anywhere max-sm:w-full">
          <span class="font-medium">{props.name}</span>
          <Show when={props.hint}>{(hint) => <span class="block font-mono text-sm text-ink-3">{hint()}</span>}</Show>
        </span>
        <span class="flex flex-wrap gap-2">
          {props.actions}
          <Button
            size="dense"
            kind="primary"
            busy={props.busy}
            disabled={props.count === 0}
            aria-label={t('personGroups:addOf', { name: props.name, count: props.count })}
            onClick={() => props.onAdd()}
          >
            {t('personGroups:add', { count: props.count })}
          </Button>
        </span>
      </div>
      {props.children}
    </li>
  );
}
