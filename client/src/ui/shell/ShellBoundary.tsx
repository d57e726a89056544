import type { JSX } from 'solid-js';
import { PageBoundary } from './PageBoundary';
import { PublicShell } from './PublicShell';
import { Starting } from './Starting';

/** Around all shells of a program: the one of the signed-in comes in a file of its own. */
export function ShellBoundary(props: { children?: JSX.Element }) {
  return (
    <PageBoundary waiting={<Starting />} frame={(frame) => <PublicShell home="/">{frame.children}</PublicShell>}>
      {props.children}
    </PageBoundary>
  );
}
