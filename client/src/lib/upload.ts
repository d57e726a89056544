export interface UploadTicket {
  url: string;
  headers?: Record<string, string>;
}

export type UploadFailure = 'CANCELLED' | 'NETWORK' | 'REFUSED';

export class UploadError extends Error {
  override readonly name = 'UploadError';
  constructor(
    readonly failure: UploadFailure,
    readonly status = 0,
    /** The body of a refusal. */
    readonly answer = '',
  ) {
    super(`upload: ${failure} ${status}`);
  }
}

/** `fraction` runs from 0 to 1. */
export type OnProgress = (fraction: number) => void;

export interface UploadSteps<Ticket extends UploadTicket, Result> {
  file: File;
  /** Asks the API where the file may go. */
  requestTicket: (file: File) => Promise<Ticket>;
  /** Tells the API that the file is there. */
  complete: (ticket: Ticket) => Promise<Result>;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/** Ticket, PUT, completion. Rejects with UploadError, or with what the caller's own steps reject with. */
export async function uploadFile<Ticket extends UploadTicket, Result>(
  steps: UploadSteps<Ticket, Result>,
): Promise<Result> {
  const stopWhenCancelled = () => {
    if (steps.signal?.aborted) throw new UploadError('CANCELLED');
  };
  stopWhenCancelled();
  const ticket = await steps.requestTicket(steps.file);
  stopWhenCancelled();
  await putFile(ticket, steps.file, steps.onProgress, steps.signal);
  stopWhenCancelled();
  return steps.complete(ticket);
}

/** XMLHttpRequest, because fetch tells nothing about the progress of a body on its way out. */
function putFile(ticket: UploadTicket, file: File, onProgress?: OnProgress, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    const fail = (error: UploadError) => {
      signal?.removeEventListener('abort', cancel);
      reject(error);
    };
    request.open('PUT', ticket.url);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    for (const [name, value] of Object.entries(ticket.headers ?? {})) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 200 || request.status >= 300) {
        return fail(new UploadError('REFUSED', request.status, request.responseText));
      }
      signal?.removeEventListener('abort', cancel);
      onProgress?.(1);
      resolve();
    };
    request.onerror = () => fail(new UploadError('NETWORK'));
    request.onabort = () => fail(new UploadError('CANCELLED'));
    signal?.addEventListener('abort', cancel);
    request.send(file);
  });
}
