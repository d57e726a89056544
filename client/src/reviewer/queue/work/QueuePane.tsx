import { Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { DateText } from '../../../ui/records/DateText';
import { ListPane } from '../../case/ListPane';
import { ClaimMark } from './ClaimMark';
import type { CaseQueue, CaseSource } from './case-queue';
import { waitingText } from './waiting';

/** The cases beside the case; keeps the filter and order of the list. */
export function QueuePane(props: { source: CaseSource; queue: CaseQueue; current: string }) {
  return (
    <ListPane
      label={t('work:queue.label')}
      title={props.source.part}
      count={t('work:queue.total', { count: props.source.total })}
      listHref={props.queue.listHref()}
      listLabel={t('work:queue.list')}
      items={props.source.items}
      current={props.current}
      isCurrent={props.queue.isCurrent}
      href={props.queue.href}
    >
      {(item) => (
        <>
          <span class="font-medium wrap-anywhere">{item().title}</span>
          <span class="text-ink-2 wrap-anywhere">{item().detail}</span>
          <span class="text-xs text-ink-3">
            <DateText value={item().submittedAt} dateOnly roc={false} />
            <Show when={item().open}> {waitingText(item().work?.waitingSince ?? item().submittedAt)}</Show>
          </span>
          <Show when={item().work}>{(work) => <ClaimMark work={work()} />}</Show>
        </>
      )}
    </ListPane>
  );
}
