import type { JSX } from 'solid-js';
import IconOpen from '~icons/lucide/chevron-down';
import IconInfo from '~icons/lucide/info';
import { readStored, writeStored } from '../../lib/stored';

export interface FoldedNoticeProps {
  /** Under which this browser remembers that the notice was shown. */
  name: string;
  title: string;
  children: JSX.Element;
}

/** What is read once: open at the first visit of its page, one line at every later one. */
export function FoldedNotice(props: FoldedNoticeProps) {
  const key = `port-pass.notice.${props.name}`;
  const known = readStored(key, ['shown']) !== undefined;
  writeStored(key, 'shown');
  return (
    <details open={!known} class="group rounded-lg border border-l-4 border-info-line border-l-info bg-info-soft">
      <summary class="flex min-h-10 cursor-pointer list-none items-center gap-3 rounded-lg px-4 py-1.5 font-medium text-info">
        <IconInfo aria-hidden="true" class="size-5 flex-none" />
        <span class="grow">{props.title}</span>
        <IconOpen aria-hidden="true" class="size-4 flex-none group-open:rotate-180" />
      </summary>
      <div class="px-4 pb-3">{props.children}</div>
    </details>
  );
}
