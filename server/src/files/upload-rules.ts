export const UPLOAD_PURPOSES = ['CERTIFICATE', 'PHOTO', 'ID_CARD', 'PASSPORT', 'OTHER'] as const;
export type UploadPurpose = (typeof UPLOAD_PURPOSES)[number];

/** Types of files the system stores (R-PER-3). */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** 10 MB, both as sent and as stored. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

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

/** Used for the client's hints as well as the server's check. */
export const uploadRules: readonly UploadRule[] = UPLOAD_PURPOSES.map((purpose) => ({
  purpose,
  mediaTypes: allowed[purpose],
  maxBytes: MAX_FILE_BYTES,
}));

export function isAllowed(purpose: UploadPurpose, mediaType: string): mediaType is MediaType {
  return (allowed[purpose] as readonly string[]).includes(mediaType);
}

/** How the names of such files end. */
export const ENDINGS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

/** The name under which a file is downloaded: the sender's, with the extension of the actual type. */
export function storedName(sentName: string, mediaType: MediaType): string {
  return sentName.replace(/\.(jpe?g|png|pdf)$/i, '') + ENDINGS[mediaType];
}

/** The file name without the path that some browsers prepend. */
export function baseName(sentName: string): string {
  return sentName.split(/[/\\]/).at(-1) ?? '';
}
