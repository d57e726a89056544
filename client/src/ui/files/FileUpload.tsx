import { createEffect, Match, on, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n';
import type { OnProgress } from '../../lib/upload';
import { FieldGroup } from '../fields/FieldGroup';
import { fieldId, wordList } from '../fields/field-context';
import { FileDrop } from './FileDrop';
import { acceptList, type FileRules, formatBytes } from './file-rules';
import { type StoredFile, StoredFileRow } from './StoredFileRow';
import { UploadProgress } from './UploadProgress';
import { createUploadState, typeWords } from './upload-state';

export interface FileUploadProps<R> {
  name: string;
  label: string;
  /** Which document, how many pages; the limits are added by themselves. */
  hint?: string;
  errors?: string | readonly string[];
  required?: boolean;
  disabled?: boolean;
  rules: FileRules;
  /** The file that is there, if one is. */
  stored?: StoredFile;
  upload: (file: File, onProgress: OnProgress, signal: AbortSignal) => Promise<R>;
  onUploaded: (result: R, file: File) => void;
  onRemove?: () => void;
  describe?: (error: unknown) => string | undefined;
}

/** One file: limits first, then choose or drop, progress with cancel, preview, replace. */
export function FileUpload<R>(props: FileUploadProps<R>) {
  let input: HTMLInputElement | undefined;
  let box: HTMLDivElement | undefined;
  const state = createUploadState<R>({
    rules: () => props.rules,
    upload: (file, onProgress, signal) => props.upload(file, onProgress, signal),
    onUploaded: (result, file) => props.onUploaded(result, file),
    describe: (error) => props.describe?.(error),
  });
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !props.disabled) state.start(file);
    // The same file may be chosen again after a failure.
    if (input) input.value = '';
  };
  const limits = () =>
    t('ui:upload.limits', { types: typeWords(props.rules), size: formatBytes(props.rules.maxBytes) });
  const errors = () => [...wordList(state.problem()), ...wordList(props.errors)];

  // The control that had the focus is gone with each change of state; the focus stays in this place at least.
  createEffect(
    on(
      () => [state.fraction() === undefined, props.stored === undefined],
      () => queueMicrotask(() => document.activeElement === document.body && box?.focus({ preventScroll: true })),
      { defer: true },
    ),
  );

  return (
    <FieldGroup
      name={props.name}
      label={props.label}
      required={props.required}
      errors={errors()}
      hint={props.hint ? `${props.hint} ${limits()}` : limits()}
    >
      <input
        ref={input}
        id={`${fieldId(props.name)}-input`}
        type="file"
        hidden
        tabindex="-1"
        accept={acceptList(props.rules)}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <p class="sr-only" role="alert">
        {state.problem()}
      </p>
      <div ref={box} id={fieldId(props.name)} tabindex="-1" data-ring class="grid grid-cols-1 rounded-lg">
        <Switch>
          <Match when={state.fraction() !== undefined}>
            <UploadProgress name={state.file()?.name ?? ''} fraction={state.fraction() ?? 0} onCancel={state.cancel} />
          </Match>
          <Match when={props.stored}>
            {(stored) => (
              <StoredFileRow
                stored={stored()}
                file={state.file()}
                disabled={props.disabled}
                onReplace={() => input?.click()}
                onRemove={
                  props.onRemove &&
                  (() => {
                    state.forget();
                    props.onRemove?.();
                  })
                }
              />
            )}
          </Match>
          <Match when={true}>
            <FileDrop
              rules={props.rules}
              disabled={props.disabled}
              invalid={errors().length > 0}
              describedBy={`${fieldId(props.name)}-hint`}
              onOpen={() => input?.click()}
              onFiles={take}
            />
          </Match>
        </Switch>
      </div>
      <Show when={state.note()}>
        {(words) => (
          <p role="status" class="text-sm text-ink-2">
            {words()}
          </p>
        )}
      </Show>
    </FieldGroup>
  );
}
