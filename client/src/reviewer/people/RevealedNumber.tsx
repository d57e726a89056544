import { createSignal, Show } from 'solid-js';
import IconReveal from '~icons/lucide/eye';
import IconHide from '~icons/lucide/eye-off';
import { t } from '../../lib/i18n';
import { createSignalFor } from '../../lib/state-of';
import { Button } from '../../ui/Button';
import { Masked } from '../../ui/Masked';
import { toast } from '../../ui/toast';

export interface RevealedNumberProps {
  /** Whose number it is: that of another is masked again. */
  of: string;
  maskedIdNumber: string | null;
  /** The API would answer masked: there is nothing to reveal. */
  masked: boolean;
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
  const reveal = async () => {
    if (busy()) return;
    setBusy(true);
    const holder = props.of;
    const { idNumber, error } = await props.reveal();
    setBusy(false);
    if (error) return toast.error(t('idNumber:revealFailed'), error);
    if (holder === props.of) setWhole(idNumber ?? undefined);
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
            <Button size="dense" icon={IconHide} onClick={() => setWhole(undefined)}>
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
