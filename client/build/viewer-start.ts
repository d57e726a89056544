import { createHash } from 'node:crypto';
import { createRequest, type DocumentInput, formatDocument, stringifyVariables } from '@urql/core';
import { makeFetchBody } from '@urql/core/internal';
import type { Plugin } from 'vite';

/**
 * Asks who is signed in while the scripts of the page are still on their way, so that the answer is there when they start.
 * `fetchFromStart` takes it, if the client would have sent the same.
 *
 * @param documentOf the query as the client has it, by the words with which its source begins
 */
export function viewerStart(documentOf: (name: string) => string): Plugin {
  let source = '';
  let fileName = '';
  return {
    name: 'viewer-start',
    apply: 'build',
    buildStart() {
      const document = JSON.parse(documentOf('query CurrentViewer')) as DocumentInput;
      const request = createRequest(document, {});
      const body = stringifyVariables(makeFetchBody({ ...request, query: formatDocument(request.query) }));
      // The scripts of the page may be faster: then they have asked.
      source = `(() => {
  if ('viewerStart' in window) return;
  const body = ${JSON.stringify(body)};
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
  const answer = fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body });
  answer.catch(() => undefined);
  window.viewerStart = { body, answer };
})();
`;
      fileName = `assets/viewer-start-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', attrs: { src: `/${fileName}`, async: true, fetchpriority: 'high' }, injectTo: 'head-prepend' },
      ],
    },
  };
}
