import { createSignal, onCleanup } from 'solid-js';
import { comma, t } from '../../lib/i18n';
import { type OnProgress, UploadError } from '../../lib/upload';
import { type FileRules, formatBytes, isAllowedType, typeNames } from './file-rules';

export interface UploadStateOptions<R> {
  rules: () => FileRules;
  upload: (file: File, onProgress: OnProgress, signal: AbortSignal) => Promise<R>;
  onUploaded: (result: R, file: File) => void;
  /** Words for what the caller's own steps reject with. */
  describe?: (error: unknown) => string | undefined;
}

export const typeWords = (rules: FileRules) => typeNames(rules, comma());

/** One file on its way: chosen, checked, sent, done or failed. */
export function createUploadState<R>(options: UploadStateOptions<R>) {
  const [file, setFile] = createSignal<File>();
  const [fraction, setFraction] = createSignal<number>();
  const [problem, setProblem] = createSignal<string>();
  let abort: AbortController | undefined;
  onCleanup(() => abort?.abort());

  const check = (chosen: File): string | undefined => {
    const rules = options.rules();
    if (!isAllowedType(rules, chosen)) return t('ui:upload.wrongType', { types: typeWords(rules) });
    if (chosen.size > rules.maxBytes) {
      return t('ui:upload.tooLarge', { size: formatBytes(chosen.size), limit: formatBytes(rules.maxBytes) });
    }
    return undefined;
  };

  const words = (error: unknown): string => {
    if (!(error instanceof UploadError)) return options.describe?.(error) ?? t('ui:upload.refused');
    if (error.failure === 'CANCELLED') return t('ui:upload.cancelled');
    return error.failure === 'NETWORK' ? t('ui:upload.network') : t('ui:upload.refused');
  };

  const start = async (chosen: File) => {
    const error = check(chosen);
    setProblem(error);
    if (error !== undefined) return;
    abort?.abort();
    const own = new AbortController();
    abort = own;
    setFile(chosen);
    setFraction(0);
    try {
      const result = await options.upload(chosen, (now) => abort === own && setFraction(now), own.signal);
      if (abort === own) options.onUploaded(result, chosen);
    } catch (error) {
      if (abort !== own) return;
      setFile(undefined);
      setProblem(words(error));
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
    start: (chosen: File) => void start(chosen),
    cancel: () => abort?.abort(),
    forget: () => {
      setFile(undefined);
      setProblem(undefined);
    },
  };
}
