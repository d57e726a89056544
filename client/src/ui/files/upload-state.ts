import { createSignal, onCleanup } from 'solid-js';
import { comma, t } from '../../lib/i18n';
import { type OnProgress, UploadError } from '../../lib/upload';
import { type FileRules, formatBytes, isAllowedType, typeNames } from './file-rules';
import { canShrink, fitPicture } from './shrink-picture';

export interface UploadStateOptions<R> {
  rules: () => FileRules;
  upload: (file: File, onProgress: OnProgress, signal: AbortSignal) => Promise<R>;
  onUploaded: (result: R, file: File) => void;
  /** Words for what the caller's own steps reject with. */
  describe?: (error: unknown) => string | undefined;
}

export const typeWords = (rules: FileRules) => typeNames(rules, comma());

/** Words for what an upload rejects with. */
export function uploadWords(error: unknown, describe?: (error: unknown) => string | undefined): string {
  if (!(error instanceof UploadError)) return describe?.(error) ?? t('ui:upload.refused');
  if (error.failure === 'CANCELLED') return t('ui:upload.cancelled');
  return error.failure === 'NETWORK' ? t('ui:upload.network') : t('ui:upload.refused');
}

/** One file on its way: chosen, checked, sent, done or failed. */
export function createUploadState<R>(options: UploadStateOptions<R>) {
  const [file, setFile] = createSignal<File>();
  const [fraction, setFraction] = createSignal<number>();
  const [problem, setProblem] = createSignal<string>();
  const [note, setNote] = createSignal<string>();
  let abort: AbortController | undefined;
  onCleanup(() => abort?.abort());

  const check = (chosen: File): string | undefined => {
    const rules = options.rules();
    if (!isAllowedType(rules, chosen)) return t('ui:upload.wrongType', { types: typeWords(rules) });
    return undefined;
  };
  const checkSize = (chosen: File): string | undefined => {
    const rules = options.rules();
    if (chosen.size > rules.maxBytes) {
      return t('ui:upload.tooLarge', { size: formatBytes(chosen.size), limit: formatBytes(rules.maxBytes) });
    }
    return undefined;
  };

  const start = async (chosen: File) => {
    const error = check(chosen) ?? (canShrink(chosen) ? undefined : checkSize(chosen));
    setProblem(error);
    setNote();
    if (error !== undefined) return;
    abort?.abort();
    const own = new AbortController();
    abort = own;
    setFile(chosen);
    setFraction(0);
    try {
      const { maxBytes } = options.rules();
      const fitted = chosen.size > maxBytes ? await fitPicture(chosen, maxBytes) : chosen;
      if (abort !== own) return;
      const tooLarge = checkSize(fitted);
      if (tooLarge !== undefined) {
        setFile(undefined);
        setProblem(tooLarge);
        return;
      }
      if (fitted !== chosen) {
        setFile(fitted);
        setNote(t('ui:upload.shrunk', { from: formatBytes(chosen.size), to: formatBytes(fitted.size) }));
      }
      const result = await options.upload(fitted, (now) => abort === own && setFraction(now), own.signal);
      if (abort === own) options.onUploaded(result, fitted);
    } catch (error) {
      if (abort !== own) return;
      setFile(undefined);
      setNote();
      setProblem(uploadWords(error, options.describe));
    } finally {
      if (abort === own) setFraction(undefined);
    }
  };

  return {
    /** The file chosen in this visit, for its preview. */
    file,
    /** 0 to 1 while sending. */
    fraction,
    problem,
    /** What was done to the file before it was sent. */
    note,
    start: (chosen: File) => void start(chosen),
    cancel: () => abort?.abort(),
    forget: () => {
      setFile(undefined);
      setProblem(undefined);
      setNote();
    },
  };
}
