import { graphql } from '../../gql';

export const FileParts = graphql(`
  fragment FileParts on StoredFile {
    id
    name
    mediaType
    size
    url
  }
`);

/** Fetches a file with this browser's sign-in; the answer's media type comes along. */
export async function loadFile(url: string): Promise<Blob> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`file: ${response.status}`);
  return response.blob();
}
