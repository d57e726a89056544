import type { FileStorage } from '../services.js';

const PREFIX = 'storage-';

/** The file that shows which database a storage belongs to. */
const markKey = (id: string): string => `${PREFIX}${id}`;

export function isMark(key: string): boolean {
  return key.startsWith(PREFIX);
}

export function putMark(storage: FileStorage, id: string): Promise<void> {
  return storage.put(
    markKey(id),
    Buffer.from('The files of one port pass system. Every server of it looks for this file.\n'),
  );
}

export async function hasMark(storage: FileStorage, id: string): Promise<boolean> {
  return (await storage.get(markKey(id))) !== undefined;
}
