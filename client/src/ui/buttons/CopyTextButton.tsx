import { createSignal, onCleanup } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import { t } from '../../lib/i18n';
import { Button } from './Button';

/** Copies a text; says so for two seconds. */
export function CopyTextButton(props: { text: string; words: string }) {
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
    <>
      <Button size="dense" icon={copied() ? IconCheck : IconCopy} onClick={() => void copy()}>
        {copied() ? t('ui:number.copied') : props.words}
      </Button>
      <span class="sr-only" role="status">
        {copied() ? t('ui:number.copied') : ''}
      </span>
    </>
  );
}
