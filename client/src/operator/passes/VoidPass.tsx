import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import { CountDown } from '../../ui/progress/CountDown';

const VoidSingleEntryPass = graphql(`
  mutation VoidSingleEntryPass($number: String!) {
    voidSingleEntryPass(number: $number) {
      id
      number
      status
    }
  }
`);

export interface VoidPassProps {
  number: string;
  /** Until when the pass may still be voided; null if it may not. */
  until: string | null;
  onChanged: () => void;
  /** In a row of a list. */
  dense?: boolean;
}

/** Voids a single-entry pass that was issued by mistake, while that is possible (R-ONE-9). */
export function VoidPass(props: VoidPassProps) {
  const [confirming, setConfirming] = createSignal(false);
  const [result, execute] = createMutation(VoidSingleEntryPass);
  const confirm = async () => {
    const { error } = await execute({ number: props.number }, { additionalTypenames: ['Pass', 'Person'] });
    setConfirming(false);
    if (error) toast.error(errorText(error) ?? '');
    else toast.success(t('passes:void.done', { number: props.number }));
    props.onChanged();
  };
  return (
    <Show when={props.until}>
      {(until) => (
        <div class="flex flex-wrap items-center gap-3">
          <Button
            kind="danger"
            size={props.dense ? 'dense' : undefined}
            aria-label={props.dense ? t('passes:void.actionOf', { number: props.number }) : undefined}
            onClick={() => setConfirming(true)}
          >
            {t('passes:void.action')}
          </Button>
          <CountDown until={until()} onOver={props.onChanged} />
          <ConfirmDialog
            open={confirming()}
            danger
            busy={result.fetching}
            title={t('passes:void.title', { number: props.number })}
            confirmLabel={t('passes:void.action')}
            onConfirm={() => void confirm()}
            onCancel={() => setConfirming(false)}
          >
            {t('passes:void.body')}
          </ConfirmDialog>
        </div>
      )}
    </Show>
  );
}
