import type { JSX } from 'solid-js';
import { Portal } from 'solid-js/web';

/** Goes on paper in place of the page around; on the screen it is not there. */
export function PrintSheet(props: { children: JSX.Element }) {
  return (
    <Portal
      ref={(box) => {
        box.className = 'print-sheet';
      }}
    >
      {props.children}
    </Portal>
  );
}
