import { For, Show } from 'solid-js';
import { reasonText } from '../../domain/eligibility/reason-text';
import { useViewer } from '../../domain/session/viewer-context';
import type { ErrorCode } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { Task, type TaskProps } from './Task';

/** Reasons of a company whose certificate does not count now. */
export const withoutCertificate: readonly ErrorCode[] = [
  'CERTIFICATE_NOT_APPROVED',
  'CERTIFICATE_REVOKED',
  'COMPANY_RENAMED',
];

/** What a company does for its first application, by what its applications are refused for. */
export function companyTasks(reasons: readonly { code: ErrorCode }[] | undefined, href?: string): TaskProps[] {
  const lacks = (...codes: readonly ErrorCode[]) => reasons?.some(({ code }) => codes.includes(code)) ?? false;
  return [
    { label: t('company:tasks.data'), done: !lacks('COMPANY_DATA_INCOMPLETE'), href },
    { label: t('company:tasks.certificate'), done: !lacks(...withoutCertificate), href },
  ];
}

/** Why the certificate does not count any more, and what is no task of the company's. */
export const otherReasons = <Reason extends { code: ErrorCode }>(reasons: readonly Reason[] | undefined) =>
  reasons?.filter(({ code }) => code !== 'COMPANY_DATA_INCOMPLETE' && code !== 'CERTIFICATE_NOT_APPROVED');

/** What a company has to do before it may apply for passes (R-REG-6); on its own page also that nothing is left. */
export function ApplicationTasks(props: { onCompanyPage?: boolean }) {
  const { viewer } = useViewer();
  const eligibility = () => viewer()?.applicationEligibility;
  const tasks = () => companyTasks(eligibility()?.reasons, props.onCompanyPage ? undefined : '/company');
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
            <For each={otherReasons(eligibility()?.reasons)}>{(reason) => <li>{reasonText(reason)}</li>}</For>
          </ul>
        </Notice>
      </Show>
    </>
  );
}
