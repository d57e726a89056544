import { type BeforeLeaveEventArgs, useBeforeLeave } from '@solidjs/router';
import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

export interface LeaveGuard {
  /** True while the question is open whether to leave. */
  asking: Accessor<boolean>;
  stay(): void;
  leave(): void;
}

/** Holds navigation, and the closing of the window, while something is unsaved. Shown by ui/LeaveGuardDialog. */
export function createLeaveGuard(unsaved: Accessor<boolean>): LeaveGuard {
  const [held, setHeld] = createSignal<BeforeLeaveEventArgs>();

  useBeforeLeave((event) => {
    if (!unsaved() || event.defaultPrevented) return;
    // A step or filter of the same page is no leaving. On back and forward the address has changed already.
    const to = typeof event.to === 'string' ? event.to.split(/[?#]/)[0] : window.location.pathname;
    if (to === event.from.pathname) return;
    event.preventDefault();
    setHeld(event);
  });

  // The browser asks in its own words here; others are not possible.
  const warn = (event: BeforeUnloadEvent) => {
    if (unsaved()) event.preventDefault();
  };
  onMount(() => addEventListener('beforeunload', warn));
  onCleanup(() => removeEventListener('beforeunload', warn));

  return {
    asking: () => held() !== undefined,
    stay: () => setHeld(undefined),
    leave: () => {
      const event = held();
      setHeld(undefined);
      event?.retry(true);
    },
  };
}
