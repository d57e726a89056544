import { createSignal } from 'solid-js';
import IconApprove from '~icons/lucide/check-check';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import type { NamedCase } from '../assigning/outcome';
import { ApproveDialog } from './ApproveDialog';
import type { BatchOutcome } from './approve-in-portions';
import { batchKey } from './batch-key';

/** Approves the chosen cases of the queue, each as a whole, after a look at what is in them. */
export function QueueApproval(props: { cases: readonly NamedCase[]; onDone: (outcome: BatchOutcome) => void }) {
  const [asked, setAsked] = createSignal<readonly NamedCase[]>();
  const ask = () => setAsked([...props.cases]);
  createShortcuts({ [batchKey]: pressed(() => props.cases.length > 0, ask) });
  return (
    <>
      <KeyButton size="dense" icon={IconApprove} key={batchKey} onClick={ask}>
        {t('work:batch.ask')}
      </KeyButton>
      <ApproveDialog
        cases={asked()}
        onDone={(outcome) => {
          setAsked(undefined);
          props.onDone(outcome);
        }}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
