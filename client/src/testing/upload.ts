import { vi } from 'vitest';

/** A place for uploads that answers each PUT with a status at once; `files` are those that came. */
export function stubUploads(status = 200) {
  const files: { url: string; file: File }[] = [];
  class Request {
    readonly upload: { onprogress?: (event: object) => void } = {};
    status = 0;
    onload?: () => void;
    private url = '';
    open(_method: string, url: string) {
      this.url = url;
    }
    setRequestHeader() {}
    abort() {}
    send(file: File) {
      files.push({ url: this.url, file });
      this.status = status;
      queueMicrotask(() => this.onload?.());
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request);
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => {};
  return files;
}

/** The answers of the API around an upload. */
export const uploadAnswers = (purpose: string, file: { fileName: string; size: number }) => ({
  UploadRules: { uploadRules: [{ purpose, mediaTypes: ['image/png'], maxBytes: 1_000_000 }] },
  RequestUpload: { requestUpload: { id: 'upload-1', url: '/uploads/upload-1' } },
  CompleteUpload: {
    completeUpload: { id: 'upload-1', mediaType: 'image/png', url: '/files/upload-1', ...file },
  },
});

export const pngFile = (name: string) => new File(['made-up'], name, { type: 'image/png' });
