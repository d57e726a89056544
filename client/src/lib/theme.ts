import { createEffect, createRoot, createSignal } from 'solid-js';
import { readStored, writeStored } from './stored';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = 'port-pass.theme';
const prefersDark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');

const [choice, setChoice] = createSignal<ThemeChoice>(readStored(storageKey, themeChoices) ?? 'system');
const [systemDark, setSystemDark] = createSignal(prefersDark?.matches ?? false);

/** What the user chose. */
export const themeChoice = choice;

/** What is on screen. */
export const theme = (): 'light' | 'dark' => {
  if (choice() === 'system') return systemDark() ? 'dark' : 'light';
  return choice() === 'dark' ? 'dark' : 'light';
};

export function setTheme(next: ThemeChoice): void {
  writeStored(storageKey, next);
  setChoice(next);
}

/** Follows the choice and the system from now on; each SPA calls it once. The first paint is set by theme-start.js. */
export function startTheme(): void {
  prefersDark?.addEventListener('change', (event) => setSystemDark(event.matches));
  createRoot(() =>
    createEffect(() => {
      document.documentElement.dataset.theme = theme();
    }),
  );
}
