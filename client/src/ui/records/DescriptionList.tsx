import type { JSX } from 'solid-js';

/** Labels and values of one thing; children are DescriptionItem. */
export function DescriptionList(props: { children: JSX.Element; class?: string }) {
  return <dl class={`grid gap-x-8 ${props.class ?? ''}`}>{props.children}</dl>;
}
