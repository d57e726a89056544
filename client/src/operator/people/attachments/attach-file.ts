import type { Client } from '@urql/solid';
import { graphql } from '../../../gql';
import type { AttachmentKind } from '../../../gql/graphql';
import type { OnProgress } from '../../../lib/upload';
import { RefusedUpload, sendFile } from '../../files/send-file';

const AddAttachment = graphql(`
  mutation AddAttachment($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {
    addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) {
      id
      attachments {
        ...AttachmentParts
      }
    }
  }
`);

/** Sends a file and attaches it to a person. Rejects like {@link sendFile}. */
export async function attachFile(
  client: Client,
  attached: { personId: string; kind: AttachmentKind },
  file: File,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  const { id } = await sendFile(client, attached.kind, file, onProgress, signal);
  const { data, error } = await client.mutation(AddAttachment, { ...attached, uploadId: id }).toPromise();
  if (!data) throw new RefusedUpload(error);
}
