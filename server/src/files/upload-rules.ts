import { UPLOAD_PURPOSES, type UploadPurpose } from './upload.entity.js';

/** What the system stores (R-PER-3). */
const MEDIA_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** 10 MB, for what is sent and for what is stored. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** What may be sent for one purpose. */
export interface UploadRule {
  readonly purpose: UploadPurpose;
  readonly mediaTypes: readonly MediaType[];
  readonly maxBytes: number;
}

const PICTURES: readonly MediaType[] = ['image/jpeg', 'image/png'];

const allowed: Readonly<Record<UploadPurpose, readonly MediaType[]>> = {
  CERTIFICATE: MEDIA_TYPES,
  PHOTO: PICTURES,
  ID_CARD: MEDIA_TYPES,
  PASSPORT: MEDIA_TYPES,
  OTHER: MEDIA_TYPES,
};

/** The rules in the order of the purposes; the same for the client's hint and the server's check. */
export const uploadRules: readonly UploadRule[] = UPLOAD_PURPOSES.map((purpose) => ({
  purpose,
  mediaTypes: allowed[purpose],
  maxBytes: MAX_FILE_BYTES,
}));

export function isAllowed(purpose: UploadPurpose, mediaType: string): mediaType is MediaType {
  return (allowed[purpose] as readonly string[]).includes(mediaType);
}

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

/** The name under which a file is handed out: the sender's, with the ending of what the file turned out to be. */
export function storedName(sentName: string, mediaType: MediaType): string {
  return sentName.replace(/\.(jpe?g|png|pdf)$/i, '') + ENDINGS[mediaType];
}

/** A sent file name without the path that some browsers put before it. */
export function baseName(sentName: string): string {
  return sentName.split(/[/\\]/).at(-1) ?? '';
}
