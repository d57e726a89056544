import type { JSX } from 'solid-js';
import IconDone from '~icons/lucide/circle-check-big';
import { t } from '../../lib/i18n';
import { CopyButton } from '../../ui/copying/CopyButton';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';

export interface SubmittedPanelProps {
  number: string;
  /** What became of it, once that is known. */
  words: string | undefined;
  children: JSX.Element;
}

/** The number of an application that was just submitted, large and to be copied. */
export function SubmittedPanel(props: SubmittedPanelProps) {
  return (
    <div class="panel grid justify-items-center gap-3 border-success-line bg-success-soft px-5 py-8 text-center">
      <IconDone aria-hidden="true" class="size-10 text-success" />
      <p class="text-ink-2">{t('ui:number.application')}</p>
      <p class="text-2xl">
        <ApplicationNumber value={props.number} /> <CopyButton text={props.number} />
      </p>
      <p class="font-medium">{props.words}</p>
      {props.children}
    </div>
  );
}
