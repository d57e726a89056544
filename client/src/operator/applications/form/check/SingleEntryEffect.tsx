import { Show } from 'solid-js';
import { t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';

/** What the submission brings at once, and that nothing of it can be undone (R-ONE-2). */
export function SingleEntryEffect(props: { people: number; ports: number }) {
  const passes = () => props.people * props.ports;
  return (
    <Notice tone="warning" title={t('applications:check.single.title')}>
      <ul class="list-disc pl-5">
        <Show when={passes() > 0}>
          <li>
            {t('applications:check.single.passes', { people: props.people, ports: props.ports, count: passes() })}
          </li>
        </Show>
        <li>{t('applications:check.single.window')}</li>
        <li>{t('applications:check.single.noWayBack')}</li>
      </ul>
    </Notice>
  );
}
