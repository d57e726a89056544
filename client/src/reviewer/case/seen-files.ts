import { createSignal } from 'solid-js';
import { now } from '../../lib/clock';
import { epochMs } from '../../lib/dates';

interface OpenedFile {
  id: string;
  viewedAt?: string | null;
}

/** Which files the viewer has looked at: as the API knows, and those opened on this page since it answered. */
export interface SeenFiles {
  open: (id: string) => void;
  /** Opened at that time or later. */
  isSeen: (file: OpenedFile, since: string) => boolean;
  /** Opened on this page. */
  isOpen: (id: string) => boolean;
}

export function createSeenFiles(): SeenFiles {
  const [opened, setOpened] = createSignal<ReadonlyMap<string, number>>(new Map());
  return {
    open: (id) => setOpened((before) => new Map(before).set(id, now())),
    isOpen: (id) => opened().has(id),
    isSeen: ({ id, viewedAt }, since) =>
      Math.max(opened().get(id) ?? 0, viewedAt ? epochMs(viewedAt) : 0) >= epochMs(since),
  };
}
