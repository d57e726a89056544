import { useClient } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import IconReveal from '~icons/lucide/eye';
import IconHide from '~icons/lucide/eye-off';
import { errorText } from '../../../features/faults/error-text';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { Masked } from '../../../ui/Masked';
import { toast } from '../../../ui/toast';

const RevealIdNumber = graphql(`
  query RevealIdNumber($number: String!) {
    pass(number: $number) {
      id
      holder {
        idNumber
        masked
      }
    }
  }
`);

export interface RevealedNumberProps {
  /** Of the pass. */
  number: string;
  maskedIdNumber: string;
  /** The API would answer masked: there is nothing to reveal. */
  masked: boolean;
}

/** Masked until asked for by name: each reading of a whole number is written to the audit (R-ACC-4). */
export function RevealedNumber(props: RevealedNumberProps) {
  const client = useClient();
  const [whole, setWhole] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  createEffect(
    on(
      () => props.number,
      () => setWhole(undefined),
    ),
  );
  const reveal = async () => {
    if (busy()) return;
    setBusy(true);
    const { number } = props;
    // Asked anew each time, so that the audit knows of each time.
    const { data, error } = await client
      .query(RevealIdNumber, { number }, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    if (error) return toast.error(t('reviewer:passes.revealFailed'), errorText(error));
    if (number === props.number && data?.pass && !data.pass.holder.masked) setWhole(data.pass.holder.idNumber);
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
              {t('reviewer:passes.hide')}
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
            {t('reviewer:passes.reveal')}
          </Button>
        </Show>
      </Show>
    </div>
  );
}
