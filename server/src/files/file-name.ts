import type { Vault } from '../access/vault.js';
import type { Services } from '../services.js';
import type { StoredFile } from './stored-file.entity.js';
import type { Upload } from './upload.entity.js';
import { ENDINGS, type MediaType } from './upload-rules.js';

/** What stands in clear in place of a name: people write ID numbers in names (R-ACC-6). */
const NEUTRAL_NAME = 'file';

type Writer = Pick<Services, 'env' | 'vault'>;
type NameColumns = Pick<StoredFile, 'name' | 'sealedName'>;
type SentNameColumns = Pick<Upload, 'fileName' | 'sealedFileName'>;

/** The columns for the name of a stored file. */
export function nameColumns({ env, vault }: Writer, id: string, name: string, mediaType: MediaType): NameColumns {
  if (env.besidePreviousVersion) return { name, sealedName: null };
  return { name: NEUTRAL_NAME + ENDINGS[mediaType], sealedName: vault.seal('stored_file.sealed_name', id, name) };
}

/** The columns for the name under which a file is sent. */
export function sentNameColumns({ env, vault }: Writer, id: string, fileName: string): SentNameColumns {
  if (env.besidePreviousVersion) return { fileName, sealedFileName: null };
  return { fileName: NEUTRAL_NAME, sealedFileName: vault.seal('upload.sealed_file_name', id, fileName) };
}

/** The name of a stored file; the neutral one if it cannot be read, since the file itself is whole. */
export function nameOf(vault: Vault, { id, name, sealedName }: NameColumns & Pick<StoredFile, 'id'>): string {
  return sealedName ? readable(name, () => vault.open('stored_file.sealed_name', id, sealedName)) : name;
}

/** The same for a plain row, in which `sealed_name` is hexadecimal. */
export function nameOfRow(vault: Vault, id: string, name: string, sealedName: string | null): string {
  return sealedName ? readable(name, () => vault.openHex('stored_file.sealed_name', id, sealedName)) : name;
}

/** The name under which a file was sent, likewise. */
export function sentNameOf(
  vault: Vault,
  { id, fileName, sealedFileName }: SentNameColumns & Pick<Upload, 'id'>,
): string {
  return sealedFileName
    ? readable(fileName, () => vault.open('upload.sealed_file_name', id, sealedFileName))
    : fileName;
}

function readable(neutral: string, open: () => string): string {
  try {
    return open();
  } catch {
    return neutral;
  }
}
