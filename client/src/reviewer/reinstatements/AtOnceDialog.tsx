import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { StopDialog } from '../../domain/holds/StopDialog';
import { ResultList } from '../../domain/reinstatements/ReinstateDialog';
import { ReinstatementResultParts, reinstatementContext } from '../../domain/reinstatements/reinstatement-parts';
import { graphql, readFragment } from '../../gql';
import type { ReinstatementResultPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { toast } from '../../ui/notices/toast';

const ReinstateAtOnce = graphql(`
  mutation ReinstateAtOnce($numbers: [String!]!, $reason: String!, $key: String!) {
    reinstateAtOnce(numbers: $numbers, reason: $reason, idempotencyKey: $key) {
      ...ReinstatementResultParts
    }
  }
`);

export interface AtOnceDialogProps {
  /** None: closed. */
  numbers: readonly string[] | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** In an emergency: the reason goes on record and to the companies (R-REI-5). */
export function AtOnceDialog(props: AtOnceDialogProps) {
  const [, reinstate] = createMutation(ReinstateAtOnce);
  const [refused, setRefused] = createSignal<readonly ReinstatementResultPartsFragment[]>();
  const numbers = () => [...(props.numbers ?? [])];
  const form = createFor(
    () => props.numbers,
    () =>
      createForm({
        initial: () => ({ reason: '' }),
        labels: () => ({ reason: t('branchReinstatements:atOnce.reason') }),
        newKeyOnChange: true,
        send: ({ reason }, key) => reinstate({ numbers: numbers(), reason, key }, reinstatementContext),
        onDone: (data) => {
          const results = readFragment(ReinstatementResultParts, data.reinstateAtOnce);
          if (results.some(({ error }) => error)) setRefused(results);
          else toast.success(t('branchReinstatements:atOnce.done'));
          props.onDone();
          props.onClose();
        },
      }),
  );
  return (
    <>
      <StopDialog
        open={props.numbers !== undefined}
        title={t('branchReinstatements:atOnce.title', { count: numbers().length })}
        description={t('branchReinstatements:atOnce.body')}
        reasonLabel={t('branchReinstatements:atOnce.reason')}
        confirmLabel={t('branchReinstatements:atOnce.action')}
        danger
        form={form()}
        onClose={() => props.onClose()}
      />
      <Dialog
        open={refused() !== undefined}
        onClose={() => setRefused(undefined)}
        title={t('reinstatements:results')}
        footer={
          <Button kind="primary" onClick={() => setRefused(undefined)}>
            {t('ui:action.confirm')}
          </Button>
        }
      >
        <Show when={refused()}>{(results) => <ResultList results={results()} />}</Show>
      </Dialog>
    </>
  );
}
