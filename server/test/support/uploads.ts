import sharp from 'sharp';
import type { Answer, TestApp, TestViewer } from './app.js';

export type Purpose = 'CERTIFICATE' | 'PHOTO' | 'ID_CARD' | 'PASSPORT' | 'OTHER';

/** A small valid JPEG. */
export const JPEG = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#c33' } })
  .jpeg()
  .toBuffer();

/** A small photo of a person that is accepted as one: upright, and not of one colour (R-PER-3). */
export const PHOTO = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#eee' } })
  .composite([{ input: { create: { width: 120, height: 200, channels: 3, background: '#a54' } } }])
  .jpeg()
  .toBuffer();

/** A valid PDF without pages. */
export const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n' +
    'trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
  'latin1',
);

const REQUEST = `mutation RequestUpload($input: RequestUploadInput!) {
  requestUpload(input: $input) { id url maxBytes expiresAt } }`;
const COMPLETE = `mutation CompleteUpload($id: ID!) { completeUpload(id: $id) { id fileName mediaType size url } }`;

export interface Ticket {
  readonly id: string;
  readonly url: string;
}

interface UploadContent {
  readonly bytes?: Buffer;
  readonly fileName?: string;
}

/** First step: requests a ticket for a JPEG of that name and size. */
export async function requestTicket(
  app: TestApp,
  viewer: TestViewer,
  purpose: Purpose,
  fileName = 'scan.jpg',
  size = 1_000,
): Promise<Ticket> {
  const input = { purpose, fileName, size, mediaType: 'image/jpeg' };
  const { data, text } = await app.query(viewer, REQUEST, { input });
  if (!data) throw new Error(`no ticket: ${text}`);
  return data.requestUpload;
}

/** Second step: sends the content as a browser does, without cookies. */
export function putFile(app: TestApp, ticket: Ticket, bytes: Buffer = PHOTO) {
  return app.send({}, { method: 'PUT', url: ticket.url, payload: bytes, headers: { 'content-type': 'image/jpeg' } });
}

/** Third step. */
// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
export function completeUpload(app: TestApp, viewer: TestViewer, id: string): Promise<Answer<any>> {
  return app.query(viewer, COMPLETE, { id });
}

export interface Uploaded {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly url: string;
}

/** All three steps. */
export async function upload(
  app: TestApp,
  viewer: TestViewer,
  purpose: Purpose,
  { bytes = purpose === 'PHOTO' ? PHOTO : JPEG, fileName }: UploadContent = {},
): Promise<Uploaded> {
  const ticket = await requestTicket(app, viewer, purpose, fileName);
  await putFile(app, ticket, bytes);
  const { data, text } = await completeUpload(app, viewer, ticket.id);
  if (!data) throw new Error(`not uploaded: ${text}`);
  return data.completeUpload;
}
