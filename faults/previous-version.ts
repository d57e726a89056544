import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** `npm run release` changes it: its last commit is the last release. */
const RELEASE = 'server/test/fixtures/last-release';

/** A server of an earlier commit, built beside this one. */
export interface PreviousVersion {
  readonly commit: string;
  /** Its `main.js`. */
  readonly main: string;
  remove(): void;
}

/** Builds the server of a commit with the libraries of this one. @param named in place of the last release */
export function buildPrevious(named: string | undefined): PreviousVersion {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const commit = git('rev-parse', '--short', named ?? git('log', '-1', '--format=%H', '--', RELEASE));
  const folder = mkdtempSync(join(tmpdir(), 'port-pass-previous-'));
  const remove = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
  };
  git('worktree', 'add', '--force', '--detach', folder, commit);
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    // Types of newer libraries may differ; what does not run shows itself.
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['-p', join(folder, 'server', 'tsconfig.json'), '--noEmitOnError', 'false', '--noCheck'];
    execFileSync(process.execPath, [tsc, ...options], { cwd: folder, stdio: 'ignore' });
    return { commit, main: join(folder, 'server', 'dist', 'main.js'), remove };
  } catch (problem) {
    remove();
    throw problem;
  }
}
