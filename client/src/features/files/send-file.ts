import { useClient } from '@urql/solid';
import { graphql } from '../../gql';
import type { UploadPurpose } from '../../gql/graphql';
import { type ErrorLike, faultList } from '../../lib/errors';
import { type OnProgress, uploadFile } from '../../lib/upload';
import { faultText } from '../faults/fault-text';

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

/** Rejected with by a step of the upload that the API refused. */
class RefusedUpload extends Error {
  override readonly name = 'RefusedUpload';
  constructor(readonly refusal: ErrorLike) {
    super('upload refused');
  }
}

/** Ticket, PUT, completion for one purpose; what it resolves to waits to be attached. */
export function createFileSender(purpose: () => UploadPurpose) {
  const client = useClient();
  return (file: File, onProgress: OnProgress, signal: AbortSignal) =>
    uploadFile({
      file,
      onProgress,
      signal,
      requestTicket: async ({ name, type, size }) => {
        const input = { fileName: name, mediaType: type || 'application/octet-stream', size, purpose: purpose() };
        const { data, error } = await client.mutation(RequestUpload, { input }).toPromise();
        if (!data) throw new RefusedUpload(error ?? { graphQLErrors: [] });
        return data.requestUpload;
      },
      complete: async ({ id }) => {
        const { data, error } = await client.mutation(CompleteUpload, { id }).toPromise();
        if (!data) throw new RefusedUpload(error ?? { graphQLErrors: [] });
        return data.completeUpload;
      },
    });
}

/** Words for FileUpload's `describe`. */
export function describeUpload(error: unknown): string | undefined {
  if (!(error instanceof RefusedUpload)) return undefined;
  const [fault] = faultList(error.refusal);
  return fault && faultText(fault);
}
