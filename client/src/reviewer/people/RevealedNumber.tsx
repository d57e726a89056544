import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import IconReveal from '~icons/lucide/eye';
import IconHide from '~icons/lucide/eye-off';
import { t } from '../../lib/i18n';
import { createSignalFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { Masked } from '../../ui/records/Masked';

/** Of looking at a document before its number is read. */
const settleMs = 500;

export interface RevealedNumberProps {
  /** Whose number it is: that of another is masked again. */
  of: string;
  maskedIdNumber: string | null;
  /** The API would answer masked: there is nothing to reveal. */
  masked: boolean;
  /** Shown by itself, once for each holder: the document that shows it is open beside it. */
  clear?: boolean;
  /** Asks the API for the whole number; or why there is none, in words. */
  reveal: () => Promise<{ idNumber?: string | null; error?: string }>;
}

/** Masked until it is revealed: each reading of a whole number is audited (R-ACC-4). */
export function RevealedNumber(props: RevealedNumberProps) {
  const [whole, setWhole] = createSignalFor<string | undefined>(
    () => props.of,
    () => undefined,
  );
  const [busy, setBusy] = createSignal(false);
  // Going back to a holder shows what was read already: that is not read once more.
  const read = new Map<string, string>();
  const hidden = new Set<string>();
  const reveal = async () => {
    if (busy()) return;
    setBusy(true);
    const holder = props.of;
    const { idNumber, error } = await props.reveal();
    setBusy(false);
    if (error) return toast.error(t('idNumber:revealFailed'), error);
    if (idNumber) read.set(holder, idNumber);
    if (holder === props.of) setWhole(idNumber ?? undefined);
  };
  createEffect(
    on([() => props.of, () => props.clear === true], ([holder, clear]) => {
      if (!clear || props.masked || hidden.has(holder)) return;
      const known = read.get(holder);
      if (known !== undefined) return void setWhole(known);
      // Going through a list reads nothing.
      const timer = setTimeout(() => void reveal(), settleMs);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  const hide = () => {
    hidden.add(props.of);
    setWhole(undefined);
  };
  return (
    <div class="grid justify-items-start gap-2">
      <span aria-live="polite">
        <Masked value={whole() ?? props.maskedIdNumber} masked={whole() === undefined} mono />
      </span>
      <Show when={!props.masked}>
        <Show
          when={whole() === undefined}
          fallback={
            <Button size="dense" icon={IconHide} onClick={hide}>
              {t('idNumber:hide')}
            </Button>
          }
        >
          <Button
            size="dense"
            icon={IconReveal}
            busy={busy()}
            class="whitespace-normal! text-left"
            onClick={() => void reveal()}
          >
            {t('idNumber:reveal')}
          </Button>
        </Show>
      </Show>
    </div>
  );
}
