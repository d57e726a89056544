import { createSignal, Show } from 'solid-js';
import IconNext from '~icons/lucide/arrow-right';
import { portName } from '../../domain/ports/port-names';
import { SpotCheckBadge } from '../../domain/spot-checks/SpotCheckBadge';
import type { CheckedPassFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createShortcuts, pressed } from '../../lib/keyboard';
import { KeyButton } from '../../ui/buttons/KeyButton';
import { toast } from '../../ui/notices/toast';
import { ActionBar } from '../case/ActionBar';
import { ActionRow } from '../case/ActionRow';
import { checkKeys } from './check-keys';
import type { CheckState } from './check-state';
import { FailDialog } from './FailDialog';

export interface CheckBarProps {
  pass: CheckedPassFragment;
  check: CheckState;
  /** The viewer applied for it. */
  barred: boolean;
  /** To the next pass that waits, or back to the sample after the last one; nothing for a single pass. */
  onNext?: () => void;
  /** Whether another one waits. */
  another: boolean;
}

/** Passed, failed, and on. */
export function CheckBar(props: CheckBarProps) {
  let row: HTMLFieldSetElement | undefined;
  /** The pass whose failure is being explained; another pass closes the dialog. */
  const [explaining, setExplaining] = createSignal<string>();
  const failing = () => explaining() === props.pass.number;
  const open = () => props.pass.spotCheck === null && !props.barred;

  const pass = async (goOn: boolean) => {
    const { number } = props.pass;
    const { data } = await props.check.record('PASSED');
    if (!data) return;
    toast.success(t('spotChecks:check.passed', { number }));
    if (goOn) props.onNext?.();
    else row?.focus();
  };
  const failed = () => {
    const { number, company } = props.pass;
    setExplaining(undefined);
    toast.success(
      t('spotChecks:check.failed', { number }),
      t('spotChecks:check.mailed', { company: company?.name ?? '' }),
    );
    // The button that had the focus is gone.
    row?.focus();
  };
  const ask = () => {
    props.check.clearRefusal();
    setExplaining(props.pass.number);
  };
  const onward = () => (open() ? void pass(true) : props.onNext?.());
  const idle = () => !props.check.busy();
  createShortcuts({
    [checkKeys.pass]: pressed(
      () => open() && idle(),
      () => void pass(false),
    ),
    [checkKeys.fail]: pressed(() => open() && idle(), ask),
    [checkKeys.next]: pressed(() => props.onNext !== undefined && idle(), onward),
  });

  return (
    <ActionBar label={t('spotChecks:check.decision')}>
      <ActionRow
        ref={row}
        title={t('spotChecks:check.decision')}
        label={props.pass.number}
        badge={
          <Show when={!open()}>
            <SpotCheckBadge outcome={props.pass.spotCheck?.result ?? 'NOT_CHECKED'} />
          </Show>
        }
      >
        <Show when={open()}>
          <div class="ml-auto flex items-center gap-2">
            <KeyButton size="dense" key={checkKeys.fail} onClick={ask}>
              {t('spotChecks:check.fail')}
            </KeyButton>
            <KeyButton
              size="dense"
              kind={props.onNext ? 'secondary' : 'primary'}
              busy={props.check.busy() && !failing()}
              key={checkKeys.pass}
              onClick={() => void pass(false)}
            >
              {t('spotChecks:check.pass')}
            </KeyButton>
          </div>
        </Show>
      </ActionRow>
      <Show when={props.onNext}>
        <KeyButton
          kind={open() ? 'primary' : 'secondary'}
          icon={IconNext}
          busy={props.check.busy() && !failing()}
          key={checkKeys.next}
          class="mt-1 mb-1 w-full"
          onClick={onward}
        >
          {open()
            ? t('spotChecks:check.passAndNext')
            : props.another
              ? t('spotChecks:check.next')
              : t('spotChecks:check.back')}
        </KeyButton>
      </Show>
      {/* Another pass has another reason. */}
      <Show when={props.pass.number} keyed>
        {(number) => (
          <FailDialog
            open={failing()}
            number={number}
            company={props.pass.company?.name ?? ''}
            port={portName(props.pass.port)}
            suspensionTo={props.pass.pendingSpotCheck?.suspensionTo ?? ''}
            record={(reason) => props.check.record('FAILED', reason)}
            onRecorded={failed}
            onClose={() => setExplaining(undefined)}
          />
        )}
      </Show>
    </ActionBar>
  );
}
