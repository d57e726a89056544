import { type Accessor, createEffect, createSignal, onCleanup, onMount } from 'solid-js';
import { readStored, writeStored } from './stored';

const storageKey = 'port-pass.shortcuts';

const [on, setOn] = createSignal(readStored(storageKey, ['off']) !== 'off');

/** Single-key shortcuts can be switched off (WCAG 2.1.4); the choice is kept. */
export const shortcutsOn = on;

export function setShortcutsOn(next: boolean): void {
  writeStored(storageKey, next ? 'on' : 'off');
  setOn(next);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) {
    return true;
  }
  const keyless = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file'];
  return target instanceof HTMLInputElement && !keyless.includes(target.type);
}

/** A dialog or menu has the keyboard to itself. */
const isCovered = () =>
  document.querySelector(':is([role=dialog], [role=alertdialog], [role=menu])[data-state=open]') !== null;

/** Calls a handler by `event.key`; a handler returning false leaves the key to the browser. */
export function createShortcuts(handlers: Record<string, (event: KeyboardEvent) => unknown>): void {
  const listen = (event: KeyboardEvent) => {
    if (!on() || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || isCovered()) return;
    const handler = handlers[event.key];
    if (handler && handler(event) !== false) event.preventDefault();
  };
  onMount(() => document.addEventListener('keydown', listen));
  onCleanup(() => document.removeEventListener('keydown', listen));
}

/** How long the second of two keys may take. */
const secondKeyMs = 1500;

/**
 * `g` and then another key within a moment calls its handler. The second key is no other shortcut meanwhile, whatever it is: a
 * slip decides on nothing.
 */
export function createGoToKeys(targets: Accessor<Readonly<Record<string, () => void>>>): void {
  let waitsUntil = 0;
  const listen = (event: KeyboardEvent) => {
    if (!on() || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || isCovered()) return;
    if (event.timeStamp < waitsUntil) {
      if (event.key === 'Shift') return;
      waitsUntil = 0;
      event.preventDefault();
      targets()[event.key]?.();
    } else if (event.key === 'g' && !event.repeat) {
      waitsUntil = event.timeStamp + secondKeyMs;
      event.preventDefault();
    }
  };
  // Before all others.
  onMount(() => document.addEventListener('keydown', listen, true));
  onCleanup(() => document.removeEventListener('keydown', listen, true));
}

/** A handler that acts where it may; a key held down acts once, or it would run through a whole list. */
export const pressed = (may: () => boolean, act: () => void) => (event: KeyboardEvent) => {
  if (event.repeat || !may()) return false;
  act();
  return true;
};

export interface ListKeys {
  /** Rows there are now. */
  count: Accessor<number>;
  open: (index: number) => void;
  select?: (index: number) => void;
}

/** `j` `k` move, `x` selects, Enter opens. Returns the index of the active row, -1 before the first move. */
export function createListKeys(keys: ListKeys): { active: Accessor<number>; setActive: (index: number) => void } {
  const [active, setActive] = createSignal(-1);
  const move = (by: number) => {
    if (keys.count() === 0) return false;
    setActive((now) => Math.min(keys.count() - 1, Math.max(0, now + by)));
    return true;
  };
  const there = () => active() >= 0 && active() < keys.count();
  createEffect(() => {
    if (active() >= keys.count()) setActive(keys.count() - 1);
  });
  createShortcuts({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      if (!there() || !keys.select) return false;
      keys.select(active());
      return true;
    },
    Enter: () => {
      // Enter on a focused link or button is that element's own.
      if (!there() || document.activeElement?.closest('a, button, summary, input')) return false;
      keys.open(active());
      return true;
    },
  });
  return { active, setActive };
}

/** `/` goes to the page's search field: the first `[data-search]`, else the first search input. */
export function createSearchKey(): void {
  createShortcuts({
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('main [data-search], main input[type=search]');
      if (!field) return false;
      field.focus();
      field.select();
      return true;
    },
  });
}

const [helpOpen, setHelpOpen] = createSignal(false);

/** The help dialog, so that a menu can open it too where shortcuts are off. */
export const keyboardHelpOpen = helpOpen;
export const setKeyboardHelpOpen = setHelpOpen;
