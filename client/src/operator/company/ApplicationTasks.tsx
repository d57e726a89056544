import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import IconDone from '~icons/lucide/circle-check';
import IconTodo from '~icons/lucide/circle-dashed';
import { reasonText } from '../../domain/eligibility/reason-text';
import { useViewer } from '../../domain/session/viewer-context';
import type { ErrorCode } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';

interface TaskProps {
  label: string;
  done: boolean;
  /** Where it is done; without it, on this page. */
  href?: string;
}

/** Reasons of a company whose certificate does not count now. */
export const withoutCertificate: readonly ErrorCode[] = [
  'CERTIFICATE_NOT_APPROVED',
  'CERTIFICATE_REVOKED',
  'COMPANY_RENAMED',
];

/** What a company has to do before it may apply for passes (R-REG-6); on its own page also that nothing is left. */
export function ApplicationTasks(props: { onCompanyPage?: boolean }) {
  const { viewer } = useViewer();
  const eligibility = () => viewer()?.applicationEligibility;
  const lacks = (...codes: readonly ErrorCode[]) =>
    eligibility()?.reasons.some((reason) => codes.includes(reason.code)) ?? false;
  const href = () => (props.onCompanyPage ? undefined : '/company');
  const tasks = (): TaskProps[] => [
    { label: t('company:tasks.data'), done: !lacks('COMPANY_DATA_INCOMPLETE'), href: href() },
    { label: t('company:tasks.certificate'), done: !lacks(...withoutCertificate), href: href() },
  ];
  /** Why the certificate does not count any more, and what is no task of the company's. */
  const others = () =>
    eligibility()?.reasons.filter(
      ({ code }) => code !== 'COMPANY_DATA_INCOMPLETE' && code !== 'CERTIFICATE_NOT_APPROVED',
    );
  return (
    <>
      <Show when={eligibility()?.allowed && props.onCompanyPage}>
        <Notice tone="success" title={t('company:tasks.ready')}>
          {t('company:tasks.readyBody')}
        </Notice>
      </Show>
      <Show when={eligibility()?.allowed === false}>
        <Notice tone="warning" title={t('company:tasks.title')}>
          <ul class="mt-1 grid gap-1">
            <For each={tasks()}>{(task) => <Task {...task} />}</For>
            <For each={others()}>{(reason) => <li>{reasonText(reason)}</li>}</For>
          </ul>
        </Notice>
      </Show>
    </>
  );
}

function Task(props: TaskProps) {
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
