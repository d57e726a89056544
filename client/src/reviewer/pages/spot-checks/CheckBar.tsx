import { createEffect, createSignal, on, Show } from 'solid-js';
import IconNext from '~icons/lucide/arrow-right';
import { nameOf } from '../../../features/ports/port-names';
import { Key } from '../../../features/reviews/Key';
import { SpotCheckBadge } from '../../../features/spot-checks/SpotCheckBadge';
import type { CheckedPassFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createShortcuts } from '../../../lib/keyboard';
import { Button } from '../../../ui/Button';
import { toast } from '../../../ui/toast';
import type { CheckState } from './check-state';
import { FailDialog } from './FailDialog';

const keys = { pass: 'p', fail: 'f', next: ']' } as const;

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

/** Passed, failed, and on; never scrolls away. */
export function CheckBar(props: CheckBarProps) {
  let row: HTMLFieldSetElement | undefined;
  const [failing, setFailing] = createSignal(false);
  const open = () => props.pass.spotCheck === null && !props.barred;
  createEffect(
    on(
      () => props.pass.number,
      () => setFailing(false),
      { defer: true },
    ),
  );

  const pass = async (goOn: boolean) => {
    const { number } = props.pass;
    if (!(await props.check.record('PASSED'))) return;
    toast.success(t('spotChecks:check.passed', { number }));
    if (goOn) props.onNext?.();
    else row?.focus();
  };
  const fail = async (reason: string) => {
    const { number, company } = props.pass;
    if (!(await props.check.record('FAILED', reason))) {
      // A conflict is told beside the pass as it is now, not in the dialog over it.
      if (props.check.conflict()) setFailing(false);
      return;
    }
    setFailing(false);
    toast.success(
      t('spotChecks:check.failed', { number }),
      t('spotChecks:check.mailed', { company: company?.name ?? '' }),
    );
    // The button that had the focus is gone.
    row?.focus();
  };
  const ask = () => {
    props.check.clear();
    setFailing(true);
  };
  const onward = () => (open() ? void pass(true) : props.onNext?.());
  const once = (may: () => boolean, act: () => void) => (event: KeyboardEvent) => {
    // A key held down must not run through the sample.
    if (!may() || props.check.busy() || event.repeat) return false;
    act();
    return true;
  };
  createShortcuts({
    [keys.pass]: once(open, () => void pass(false)),
    [keys.fail]: once(open, ask),
    [keys.next]: once(() => props.onNext !== undefined, onward),
  });

  return (
    <section
      aria-label={t('spotChecks:check.decision')}
      class="z-20 flex-none border-t border-line bg-surface px-4 py-2 shadow-lift max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0"
    >
      <fieldset
        ref={row}
        tabindex="-1"
        aria-label={props.pass.number}
        class="flex min-h-11 flex-wrap items-center justify-between gap-x-3 gap-y-1"
      >
        <p class="flex flex-wrap items-center gap-x-2">
          <span class="font-medium">{t('spotChecks:check.decision')}</span>
          <Show when={!open()}>
            <SpotCheckBadge outcome={props.pass.spotCheck?.result ?? 'NOT_CHECKED'} />
          </Show>
        </p>
        <Show when={open()}>
          <div class="ml-auto flex items-center gap-2">
            <Button size="dense" aria-keyshortcuts={keys.fail} onClick={ask}>
              {t('spotChecks:check.fail')}
              <Key>{keys.fail}</Key>
            </Button>
            <Button
              size="dense"
              kind={props.onNext ? 'secondary' : 'primary'}
              busy={props.check.busy() && !failing()}
              aria-keyshortcuts={keys.pass}
              onClick={() => void pass(false)}
            >
              {t('spotChecks:check.pass')}
              <Key>{keys.pass}</Key>
            </Button>
          </div>
        </Show>
      </fieldset>
      <Show when={props.onNext}>
        <Button
          kind={open() ? 'primary' : 'secondary'}
          icon={IconNext}
          busy={props.check.busy() && !failing()}
          aria-keyshortcuts={keys.next}
          class="mt-1 mb-1 w-full"
          onClick={onward}
        >
          {open()
            ? t('spotChecks:check.passAndNext')
            : props.another
              ? t('spotChecks:check.next')
              : t('spotChecks:check.back')}
          <Key>{keys.next}</Key>
        </Button>
      </Show>
      <FailDialog
        open={failing()}
        number={props.pass.number}
        company={props.pass.company?.name ?? ''}
        port={nameOf(props.pass.port)}
        suspensionTo={props.pass.pendingSpotCheck?.suspensionTo ?? ''}
        busy={props.check.busy()}
        error={props.check.refusal()}
        onFail={(reason) => void fail(reason)}
        onClose={() => setFailing(false)}
      />
    </section>
  );
}
