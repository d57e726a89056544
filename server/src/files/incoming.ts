import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files on this machine while they arrive and are checked; always removed afterwards. */
export async function withTemporaryFiles<T>(
  dataDir: string,
  work: (paths: { readonly source: string; readonly target: string }) => Promise<T>,
): Promise<T> {
  const folder = incomingFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const [source, target] = [join(folder, randomUUID()), join(folder, randomUUID())];
  try {
    return await work({ source, target });
  } finally {
    await rm(source, { force: true });
    await rm(target, { force: true });
  }
}

function incomingFolder(dataDir: string): string {
  return join(dataDir, 'incoming');
}

/** Removes files that interrupted uploads left behind before `moment`. */
export async function cleanIncoming(dataDir: string, moment: Date): Promise<void> {
  const folder = incomingFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtime < moment) await rm(file, { force: true });
  }
}
