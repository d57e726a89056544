import { createReadStream, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import icons from 'unplugin-icons/vite';
import { defineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { compressed } from './build/compressed.ts';
import { firstPages } from './build/first-pages.ts';
import { viewerStart } from './build/viewer-start.ts';

const here = dirname(fileURLToPath(import.meta.url));
const server = 'http://localhost:4000';
const generatedDocuments = join(here, 'src/gql/graphql.ts');

/** pdf.js fetches these by name while it reads a document; without the character maps Chinese PDF text stays blank. */
function pdfData(): Plugin {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folders = ['cmaps', 'standard_fonts', 'wasm'];
  return {
    name: 'pdf-data',
    configureServer(dev) {
      dev.middlewares.use('/assets/pdf/', (request, response, next) => {
        const [folder = '', name = ''] = (request.url ?? '').slice(1).split('/');
        const file = join(root, folder, name);
        if (!folders.includes(folder) || name.includes('..') || !existsSync(file)) return next();
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const folder of folders) {
        for (const name of readdirSync(join(root, folder))) {
          if (name.startsWith('LICENSE') || name.startsWith('quickjs')) continue;
          const source = readFileSync(join(root, folder, name));
          this.emitFile({ type: 'asset', fileName: `assets/pdf/${folder}/${name}`, source });
        }
      }
    },
  };
}

const keptDays = 7;

/**
 * Files of earlier versions stay for a while: a window that was opened before an update still asks for pages by their
 * old names.
 */
function oldFiles(): Plugin {
  return {
    name: 'old-files',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      const folder = join(dir ?? here, 'assets');
      const limit = Date.now() - keptDays * 24 * 60 * 60 * 1000;
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (!(`assets/${name}` in bundle) && statSync(file).isFile() && statSync(file).mtimeMs < limit) rmSync(file);
      }
    },
  };
}

interface Definition {
  kind: string;
  name: { value: string };
}

/** Each document of the generated file as JSON, with its fragments, by what its source says first: `query Passes`. */
function documentsOf(generated: string): Map<string, string> {
  const written = readFileSync(generated, 'utf8').matchAll(/^export const \w+ = (\{.*\}) as unknown as DocumentNode/gm);
  return new Map(
    [...written].map(([, json = '']) => {
      const [first] = (JSON.parse(json) as { definitions: (Definition & { operation?: string })[] }).definitions;
      return [`${first?.operation ?? 'fragment'} ${first?.name.value}`, json];
    }),
  );
}

/**
 * Puts each document where it is written. The generated map of all documents would be one file that every page needs,
 * with the documents of both programs.
 */
function ownDocuments(generated: string): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'own-documents',
    enforce: 'pre',
    buildStart() {
      documents = documentsOf(generated);
    },
    watchChange(id) {
      if (id === generated) documents = documentsOf(generated);
    },
    transform(code, id) {
      if (!/\/client\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(`')) return;
      return code.replaceAll(/\bgraphql\(`\s*(\w+ \w+)[^`]*`\)/g, (_, name: string) => {
        const document = documents.get(name);
        if (!document) throw new Error(`${id} writes ${name}, which is not generated: run npm run codegen`);
        // Each operation carries its fragments; by itself a fragment is a name for the types.
        return name.startsWith('fragment ') ? 'undefined' : document;
      });
    },
  };
}

export default defineConfig({
  root: here,
  base: '/',
  // The content security policy allows neither data: fonts nor inline modules.
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The server tells the browser with the page which files follow.
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { operator: join(here, 'operator.html'), reviewer: join(here, 'reviewer.html') },
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'first-pages', name: firstPages(join(here, 'src')) }],
        },
      },
    },
  },
  plugins: [
    ownDocuments(generatedDocuments),
    viewerStart((name) => documentsOf(generatedDocuments).get(name) ?? ''),
    solid(),
    tailwindcss(),
    icons({ compiler: 'solid', scale: 1 }),
    pdfData(),
    oldFiles(),
    compressed(),
  ],
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/rows', '/uploads', '/files', '/explorer', '/outbox'].map((path) => [path, server]),
    ),
  },
});
