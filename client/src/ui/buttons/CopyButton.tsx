import { createSignal, onCleanup } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import { t } from '../../lib/i18n';
import { IconButton } from './IconButton';

/** Copies a number; says so for two seconds. */
export function CopyButton(props: { text: string }) {
  const [copied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(props.text);
    setCopied(true);
    clearTimeout(timer);
    timer = setTimeout(() => setCopied(false), 2000);
  };
  onCleanup(() => clearTimeout(timer));
  return (
    <span class="no-print -my-2 inline-flex align-middle">
      <IconButton
        class="size-8"
        icon={copied() ? IconCheck : IconCopy}
        label={copied() ? t('ui:number.copied') : t('ui:number.copy')}
        onClick={() => void copy()}
      />
      <span class="sr-only" role="status">
        {copied() ? t('ui:number.copied') : ''}
      </span>
    </span>
  );
}
