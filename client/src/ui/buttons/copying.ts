import { type Accessor, createSignal, onCleanup } from 'solid-js';

const SHOWN_MS = 2_000;

export interface Copying {
  /** For two seconds after the last time. */
  copied: Accessor<boolean>;
  copy(text: string): Promise<void>;
}

/** Puts texts on the clipboard, and knows that it has just done so. */
export function createCopying(): Copying {
  const [copied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return {
    copied,
    async copy(text) {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      clearTimeout(timer);
      timer = setTimeout(() => setCopied(false), SHOWN_MS);
    },
  };
}
