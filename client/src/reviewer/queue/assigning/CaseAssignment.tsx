import { createSignal, Show } from 'solid-js';
import IconAssign from '~icons/lucide/user-plus';
import type { WorkPartsFragment } from '../../../gql/graphql';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { createShortcuts, pressed } from '../../../lib/keyboard';
import { createSignalFor } from '../../../lib/state-of';
import { Button } from '../../../ui/buttons/Button';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { AssignDialog } from './AssignDialog';
import { AssignmentResult } from './AssignmentResult';
import { assignKey } from './assign-key';
import { createAssigning } from './assigning';
import { type AssignOutcome, isRefused } from './outcome';

/** To whom a case on screen is assigned; it is taken by the viewer, given to a colleague or back. */
export function CaseAssignment(props: { work: WorkPartsFragment; onChanged: () => void }) {
  let ask: HTMLButtonElement | undefined;
  const assigning = createAssigning();
  const [asking, setAsking] = createSignal(false);
  const [refused, setRefused] = createSignalFor<AssignOutcome | undefined>(
    () => props.work.id,
    () => undefined,
  );
  const cases = () => [{ id: props.work.id, name: props.work.company.name }];
  /** What was done stands in the line itself. */
  const follow = (outcome: AssignOutcome) => {
    setAsking(false);
    setRefused(isRefused(outcome) ? outcome : undefined);
    props.onChanged();
  };
  const takeMine = async () => {
    const outcome = await assigning.takeMine(cases());
    // Its button is about to go.
    if (!isRefused(outcome)) ask?.focus();
    follow(outcome);
  };
  const offered = () => !props.work.submittedByViewer;
  createShortcuts({ [assignKey]: pressed(offered, () => setAsking(true)) });
  const words = () => {
    const given = props.work.assignment;
    if (!given) return t('work:assignmentState.NONE');
    return given.mine ? t('work:assignmentState.MINE') : t('work:assign.given', { name: given.to });
  };
  const givenBy = () => {
    const given = props.work.assignment;
    return given ? t('work:assign.by', { by: given.by, at: formatDateTime(given.at) }) : undefined;
  };
  return (
    <>
      <div class="-mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <p role="status" class="font-medium" title={givenBy()}>
          {words()}
          <span class="sr-only">{givenBy()}</span>
        </p>
        <Show when={offered()}>
          <span class="ml-auto flex gap-1.5">
            <Show when={!props.work.assignment?.mine}>
              <Button size="dense" busy={assigning.busy()} onClick={() => void takeMine()}>
                {t('work:assign.takeMine')}
              </Button>
            </Show>
            <KeyButton ref={ask} size="dense" icon={IconAssign} key={assignKey} onClick={() => setAsking(true)}>
              {t('work:assign.ask')}
            </KeyButton>
          </span>
        </Show>
      </div>
      <AssignmentResult outcome={refused()} />
      <AssignDialog cases={asking() ? cases() : undefined} onDone={follow} onClose={() => setAsking(false)} />
    </>
  );
}
