import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_BYTES = 1_000;

/** Compresses scripts, styles and pages once, as far as it goes; the server sends them as they lie there. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      const dist = this.environment.config.build.outDir;
      const root = join(this.environment.config.root, dist);
      for (const folder of [root, join(root, 'assets')]) {
        for (const name of readdirSync(folder)) {
          if (!/\.(js|css|svg|html)$/.test(name)) continue;
          const file = join(folder, name);
          const small = `${file}.br`;
          // Files of earlier versions were compressed when they were built.
          if (existsSync(small) && statSync(small).mtimeMs > statSync(file).mtimeMs) continue;
          const content = readFileSync(file);
          if (content.length < WORTH_BYTES) continue;
          const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
          writeFileSync(small, brotliCompressSync(content, { params }));
        }
      }
    },
  };
}
