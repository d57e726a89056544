import { createUniqueId, type JSX } from 'solid-js';
import { Button } from '../../ui/buttons/Button';

/** What a button does, beside it. */
export function ActionRow(props: { hint: string; onClick: () => void; children: JSX.Element }) {
  const hint = createUniqueId();
  return (
    <div class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p id={hint} class="max-w-form text-ink-2">
        {props.hint}
      </p>
      <Button aria-describedby={hint} onClick={() => props.onClick()}>
        {props.children}
      </Button>
    </div>
  );
}
