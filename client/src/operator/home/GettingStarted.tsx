import { For } from 'solid-js';
import { reasonText } from '../../domain/eligibility/reason-text';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { ServiceLine } from '../../ui/notices/ServiceLine';
import { companyTasks, otherReasons } from '../company/ApplicationTasks';
import { Task, type TaskProps } from '../company/Task';

/** The way of a new company to its first application, until that is sent in. */
export function GettingStarted(props: { hasPeople: boolean }) {
  const { viewer } = useViewer();
  const reasons = () => viewer()?.applicationEligibility?.reasons;
  const tasks = (): TaskProps[] => [
    { label: t('home:start.account'), done: true },
    ...companyTasks(reasons(), '/company'),
    { label: t('home:start.people'), done: props.hasPeople, href: '/people' },
    { label: t('home:start.application'), done: false, href: '/applications' },
  ];
  return (
    <Notice tone="info" title={t('home:start.title')}>
      <ol class="mt-1 grid gap-1">
        <For each={tasks()}>{(task) => <Task {...task} />}</For>
        <For each={otherReasons(reasons())}>{(reason) => <li>{reasonText(reason)}</li>}</For>
      </ol>
      <p class="mt-3 text-sm text-ink-2">
        {t('home:start.help')} <ServiceLine />
      </p>
    </Notice>
  );
}
