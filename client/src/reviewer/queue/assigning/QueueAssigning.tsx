import { createSignal } from 'solid-js';
import IconAssign from '~icons/lucide/user-plus';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { Button } from '../../../ui/buttons/Button';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { toast } from '../../../ui/notices/toast';
import { AssignDialog } from './AssignDialog';
import { assignKey } from './assign-key';
import type { Assigning } from './assigning';
import { type AssignOutcome, assignedText, type NamedCase } from './outcome';

export interface QueueAssigningProps {
  /** The chosen cases. */
  cases: readonly NamedCase[];
  assigning: Assigning;
  onDone: (outcome: AssignOutcome) => void;
}

/** What is done with the chosen cases of the queue: the viewer takes them, or a colleague gets them. */
export function QueueAssigning(props: QueueAssigningProps) {
  const [asked, setAsked] = createSignal<readonly NamedCase[]>();
  const ask = () => setAsked([...props.cases]);
  const follow = (outcome: AssignOutcome) => {
    setAsked(undefined);
    props.assigning.show(outcome);
    const words = assignedText(outcome);
    if (words) toast.success(words);
    props.onDone(outcome);
  };
  const takeMine = async () => follow(await props.assigning.takeMine(props.cases));
  createShortcuts({ [assignKey]: pressed(() => props.cases.length > 0, ask) });
  return (
    <>
      <Button size="dense" busy={props.assigning.busy()} onClick={() => void takeMine()}>
        {t('work:assign.takeMine')}
      </Button>
      <KeyButton size="dense" icon={IconAssign} key={assignKey} onClick={ask}>
        {t('work:assign.ask')}
      </KeyButton>
      <AssignDialog cases={asked()} onDone={follow} onClose={() => setAsked(undefined)} />
    </>
  );
}
