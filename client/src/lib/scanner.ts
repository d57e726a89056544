import { onCleanup, onMount } from 'solid-js';
import { now } from './clock';

/** A scanner types a key every few milliseconds; people do not. */
const MAX_GAP_MS = 60;
/** Shorter bursts may be keys that a person struck together. */
const MIN_LENGTH = 8;
/** After a scan no Enter counts for so long: some scanners end with two, and no one answers a question that fast. */
const QUIET_MS = 400;

interface Burst {
  text: string;
  lastAt: number;
  field: HTMLInputElement | HTMLTextAreaElement | null;
  /** What the field held before the scanner typed into it. */
  before: string;
}

export interface ScannerOptions {
  /** Whether a text is one that is scanned here; anything else stays in the field it was typed into. */
  isScan: (text: string) => boolean;
  onScan: (text: string) => void;
  /** The field that scans are meant for, whose Enter sends what it holds. */
  field?: () => HTMLElement | undefined;
}

const textField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type))
    ? target
    : null;

/** Puts back what a field held, and says so to who owns it. */
function restore({ field, before }: Burst): void {
  if (!field) return;
  field.value = before;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Takes what a scanner types, wherever the focus is: its keys reach neither the field they fell into nor a button, and its
 * Enter never answers a question that is on screen.
 */
export function createScanner({ isScan, onScan, field: own }: ScannerOptions): void {
  let burst: Burst | undefined;
  let endedAt = Number.NEGATIVE_INFINITY;
  const end = (event: KeyboardEvent, at: number) => {
    const typed = burst;
    burst = undefined;
    const scanned = typed && typed.text.length >= MIN_LENGTH && at - typed.lastAt <= MAX_GAP_MS ? typed : undefined;
    if (!scanned && at - endedAt > QUIET_MS) return;
    const known = scanned !== undefined && isScan(scanned.text);
    if (scanned?.field && scanned.field === own?.() && !known) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!scanned) return;
    endedAt = at;
    if (known) restore(scanned);
    if (known || !scanned.field) onScan(scanned.text);
  };
  const listen = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = now();
    if (event.key === 'Enter') return end(event, at);
    if (event.key.length !== 1) return;
    if (burst && at - burst.lastAt <= MAX_GAP_MS) {
      burst.text += event.key;
      burst.lastAt = at;
      return;
    }
    const field = textField(event.target);
    burst = { text: event.key, lastAt: at, field, before: field?.value ?? '' };
  };
  onMount(() => document.addEventListener('keydown', listen, true));
  onCleanup(() => document.removeEventListener('keydown', listen, true));
}
