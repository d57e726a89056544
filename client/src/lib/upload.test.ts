import { afterEach, describe, expect, it, vi } from 'vitest';
import { type UploadError, uploadFile } from './upload';

class FakeRequest {
  static last: FakeRequest;
  upload: { onprogress?: (event: { lengthComputable: boolean; loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = '';
  onload?: () => void;
  onabort?: () => void;
  onerror?: () => void;
  opened: string[] = [];
  constructor() {
    FakeRequest.last = this;
  }
  open = (...words: string[]) => void this.opened.push(...words);
  setRequestHeader = vi.fn();
  send = vi.fn();
  abort = () => this.onabort?.();
}

const file = { name: '護照.jpg', type: 'image/jpeg' } as File;
const requestTicket = async () => ({ url: '/uploads/t1', headers: { 'x-ticket': 't1' } });

describe('upload', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks, puts with progress, and completes', async () => {
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    const seen: number[] = [];
    const complete = vi.fn(async () => 'stored');
    const done = uploadFile({ file, requestTicket, complete, onProgress: (fraction) => seen.push(fraction) });
    await vi.waitFor(() => expect(FakeRequest.last?.send).toHaveBeenCalledWith(file));
    FakeRequest.last.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 4 });
    FakeRequest.last.status = 200;
    FakeRequest.last.onload?.();
    expect(await done).toBe('stored');
    expect(seen).toEqual([0.25, 1]);
    expect(FakeRequest.last.opened).toEqual(['PUT', '/uploads/t1']);
    expect(FakeRequest.last.setRequestHeader).toHaveBeenCalledWith('x-ticket', 't1');
  });

  it('does not complete what was refused or cancelled', async () => {
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    const complete = vi.fn(async () => 'stored');
    const refused = uploadFile({ file, requestTicket, complete });
    await vi.waitFor(() => expect(FakeRequest.last.send).toHaveBeenCalled());
    FakeRequest.last.status = 413;
    FakeRequest.last.onload?.();
    await expect(refused).rejects.toMatchObject({ failure: 'REFUSED', status: 413 } satisfies Partial<UploadError>);

    const stop = new AbortController();
    const before = FakeRequest.last;
    const cancelled = uploadFile({ file, requestTicket, complete, signal: stop.signal });
    await vi.waitFor(() => expect(FakeRequest.last).not.toBe(before));
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ failure: 'CANCELLED' });
    expect(complete).not.toHaveBeenCalled();
  });
});
