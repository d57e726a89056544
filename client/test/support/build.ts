import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds both programs once before the browser tests, as they are built for users. */
export default function build(): void {
  const root = join(import.meta.dirname, '..', '..', '..');
  // The `test` that vitest sets here would build them for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', 'client', '--logLevel', 'warn'], { cwd: root, env, stdio: 'inherit' });
}
