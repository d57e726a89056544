import { type Client, useClient } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import type { UploadPurpose } from '../../gql/graphql';
import type { ErrorLike } from '../../lib/errors';
import { type OnProgress, UploadError, uploadFile } from '../../lib/upload';

const RequestUpload = graphql(`
  mutation RequestUpload($input: RequestUploadInput!) {
    requestUpload(input: $input) {
      id
      url
    }
  }
`);

const CompleteUpload = graphql(`
  mutation CompleteUpload($id: ID!) {
    completeUpload(id: $id) {
      id
      fileName
      mediaType
      size
      url
    }
  }
`);

/** What a step of an upload rejects with when the API refused it. */
export class RefusedUpload extends Error {
  override readonly name = 'RefusedUpload';
  constructor(readonly refusal: ErrorLike | undefined) {
    super('upload refused');
  }
}

/** Ticket, PUT, completion; what it resolves to waits to be attached. */
export function sendFile(
  client: Client,
  purpose: UploadPurpose,
  file: File,
  onProgress: OnProgress,
  signal: AbortSignal,
) {
  return uploadFile({
    file,
    onProgress,
    signal,
    requestTicket: async ({ name, type, size }) => {
      const input = { fileName: name, mediaType: type || 'application/octet-stream', size, purpose };
      const { data, error } = await client.mutation(RequestUpload, { input }).toPromise();
      if (!data) throw new RefusedUpload(error);
      return data.requestUpload;
    },
    complete: async ({ id }) => {
      const { data, error } = await client.mutation(CompleteUpload, { id }).toPromise();
      if (!data) throw new RefusedUpload(error);
      return data.completeUpload;
    },
  }).catch((problem: unknown) => {
    throw (problem instanceof UploadError && refusalOf(problem)) || problem;
  });
}

/** The same for one purpose. */
export function createFileSender(purpose: () => UploadPurpose) {
  const client = useClient();
  return (file: File, onProgress: OnProgress, signal: AbortSignal) =>
    sendFile(client, purpose(), file, onProgress, signal);
}

/** The API refuses the file itself in the same form as everything else. */
function refusalOf({ answer }: UploadError): RefusedUpload | undefined {
  try {
    const { errors } = JSON.parse(answer) as { errors: ErrorLike['graphQLErrors'] };
    return new RefusedUpload({ graphQLErrors: errors });
  } catch {
    return undefined;
  }
}

/** Words for FileUpload's `describe`. */
export function describeUpload(error: unknown): string | undefined {
  return error instanceof RefusedUpload ? errorText(error.refusal) : undefined;
}
