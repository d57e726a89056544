import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconDone from '~icons/lucide/circle-check';
import IconTodo from '~icons/lucide/circle-dashed';
import { t } from '../../lib/i18n';

export interface TaskProps {
  label: string;
  done: boolean;
  /** Where it is done; without it, on this page. */
  href?: string;
}

/** A step with whether it is done. */
export function Task(props: TaskProps) {
  return (
    <li class="flex items-start gap-2">
      <Show when={props.done} fallback={<IconTodo aria-hidden="true" class="mt-1 size-4 flex-none text-warning" />}>
        <IconDone aria-hidden="true" class="mt-1 size-4 flex-none text-success" />
      </Show>
      <span>
        <Show when={!props.done && props.href} fallback={props.label}>
          {(href) => (
            <A class="link" href={href()}>
              {props.label}
            </A>
          )}
        </Show>{' '}
        <span class="text-sm whitespace-nowrap text-ink-2">
          {props.done ? t('company:tasks.done') : t('company:tasks.todo')}
        </span>
      </span>
    </li>
  );
}
