import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAtLeast, NEEDED_NODE } from './node-version.js';

it.each([
  ['22.23.2', true],
  ['22.24.0', true],
  ['24.0.0', true],
  ['22.23.1', false],
  ['22.9.9', false],
  ['20.99.99', false],
])('Node.js %s suffices for 22.23.2: %s', (version, suffices) => {
  expect(isAtLeast(version, '22.23.2')).toBe(suffices);
});

it('package.json asks for the same Node.js and installs one that suffices', () => {
  const { engines, optionalDependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
  );
  expect(engines.node).toBe(`>=${NEEDED_NODE}`);
  const installed = Object.entries<string>(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(installed).toHaveLength(3);
  for (const [, version] of installed) expect(isAtLeast(version, NEEDED_NODE)).toBe(true);
});
