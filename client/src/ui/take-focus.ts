import { onMount } from 'solid-js';

/** A `ref` for what takes the place of another part of a page, or opens out of sight: it is scrolled to and read out. */
export function takeFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.classList.add('outline-none', 'scroll-mt-20');
  onMount(() => element.focus());
}
