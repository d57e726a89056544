import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** The few operations of S3 that the file storage needs, on one bucket in memory. */
export interface S3Server {
  readonly url: string;
  close(): Promise<void>;
}

export async function startS3Server(): Promise<S3Server> {
  // The client looks for credentials in the environment.
  process.env.AWS_ACCESS_KEY_ID ??= 'test';
  process.env.AWS_SECRET_ACCESS_KEY ??= 'test';
  const files = new Map<string, { bytes: Buffer; writtenAt: Date }>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
    const key = pathname.split('/').slice(2).join('/');
    if (searchParams.has('list-type')) return void response.end(listing([...files.keys()]));
    if (request.method === 'PUT') {
      files.set(key, { bytes: await buffer(request), writtenAt: new Date() });
      return void response.end();
    }
    if (request.method === 'DELETE') {
      files.delete(key);
      return void response.writeHead(204).end();
    }
    const file = files.get(key);
    if (!file) return void response.writeHead(404).end(request.method === 'HEAD' ? '' : NO_SUCH_KEY);
    response.writeHead(200, { 'content-length': file.bytes.length, 'last-modified': file.writtenAt.toUTCString() });
    response.end(request.method === 'HEAD' ? '' : file.bytes);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const NO_SUCH_KEY = '<Error><Code>NoSuchKey</Code></Error>';

function listing(keys: readonly string[]): string {
  const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`;
}
