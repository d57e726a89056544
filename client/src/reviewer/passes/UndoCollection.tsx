import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconUndo from '~icons/lucide/undo-2';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';

const Undo = graphql(`
  mutation UndoCollection($number: String!, $reason: String!) {
    undoCollection(number: $number, reason: $reason) {
      id
      ...CardRow
    }
  }
`);

/** 撤銷領證: within minutes of a mistake at the counter, with the reason that the company is mailed (R-EXC-6). */
export function UndoCollection(props: { number: string; dense?: boolean; onDone: () => void }) {
  const [, undo] = createMutation(Undo);
  const [asking, setAsking] = createSignal(false);
  return (
    <>
      <Button
        size={props.dense ? 'dense' : undefined}
        icon={IconUndo}
        aria-label={t('cards:undo.actionOf', { number: props.number })}
        onClick={() => setAsking(true)}
      >
        {t('cards:undo.action')}
      </Button>
      <AskReasonDialog
        open={asking()}
        danger
        title={t('cards:undo.title', { number: props.number })}
        body={t('cards:undo.body')}
        confirmLabel={t('cards:undo.action')}
        label={t('cards:undo.reason')}
        reasonHint={t('cards:undo.reasonHint')}
        onClose={() => setAsking(false)}
        send={({ reason }) =>
          undo(
            { number: props.number, reason },
            { additionalTypenames: ['Pass', 'Application', 'Fee', 'HistoryEntry'] },
          )
        }
        onDone={() => {
          toast.success(t('cards:undo.done', { number: props.number }));
          props.onDone();
        }}
      />
    </>
  );
}
