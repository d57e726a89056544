import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { t } from '../../lib/i18n';
import { toast } from '../notices/toast';

const SHOWN_MS = 2_000;

export interface Copying {
  /** For two seconds after the last time. */
  copied: Accessor<boolean>;
  copy(text: string): Promise<void>;
}

/** Puts texts on the clipboard, and knows that it has just done so; says so where the browser does not let it. */
export function createCopying(): Copying {
  const [copied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return {
    copied,
    async copy(text) {
      clearTimeout(timer);
      try {
        // There is none where the page came unencrypted.
        await navigator.clipboard.writeText(text);
      } catch {
        setCopied(false);
        toast.error(t('ui:number.notCopied'), t('ui:number.notCopiedHint'));
        return;
      }
      setCopied(true);
      timer = setTimeout(() => setCopied(false), SHOWN_MS);
    },
  };
}
