import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import IconDone from '~icons/lucide/circle-check';
import IconTodo from '~icons/lucide/circle-dashed';
import type { ErrorCode, ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/Notice';

export interface ApplicationTasksProps {
  eligibility: NonNullable<ViewerPartsFragment['applicationEligibility']>;
  /** Where the tasks are done; without it they are on this page. */
  href?: string;
}

/** What a company has to do before it may apply for passes (R-REG-6). */
export function ApplicationTasks(props: ApplicationTasksProps) {
  const missing = (code: ErrorCode) => props.eligibility.reasons.some((reason) => reason.code === code);
  const tasks = () => [
    { label: t('company:tasks.data'), done: !missing('COMPANY_DATA_INCOMPLETE') },
    { label: t('company:tasks.certificate'), done: !missing('CERTIFICATE_NOT_APPROVED') },
  ];
  return (
    <Show
      when={!props.eligibility.allowed}
      fallback={
        <Notice tone="success" title={t('company:tasks.ready')}>
          {t('company:tasks.readyBody')}
        </Notice>
      }
    >
      <Notice tone="warning" title={t('company:tasks.title')}>
        <ul class="mt-1 grid gap-1">
          <For each={tasks()}>{(task) => <Task {...task} href={props.href} />}</For>
        </ul>
      </Notice>
    </Show>
  );
}

function Task(props: { label: string; done: boolean; href?: string }) {
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
