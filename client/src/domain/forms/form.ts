import type { CombinedError } from '@urql/core';
import { type Accessor, batch, createSignal, onCleanup } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { type ApiError, apiErrors, hasCode, networkCode } from '../../lib/errors';
import { whenBack } from '../../lib/when-back';
import {
  errorsOf,
  type FormErrors,
  type FormErrorsOptions,
  type FormProblem,
  noErrors,
  withoutFields,
} from '../errors/form-errors';
import { judgeText } from './judge-text';

/** What a mutation answers: data where it was done, else an error. */
export interface Answer<R> {
  data?: R | null;
  error?: CombinedError;
}

/** The answer of an owner that gives the refusal only. */
export const answerOf = (refusal: CombinedError | undefined): Answer<true> =>
  refusal ? { error: refusal } : { data: true };

export interface FormOptions<V extends object, R> {
  /** What the form begins with, and again after a reset. */
  initial: () => V;
  /** The labels of the fields by path, from top to bottom. */
  labels?: () => NonNullable<FormErrorsOptions['labels']>;
  /** The mutation's variable that the fields are in: with `'input'`, `input.email` is `email`. */
  under?: string;
  /** What is wrong before anything is sent; while something is, nothing is sent. */
  check?: (values: V) => readonly (ApiError | FormProblem)[];
  /** What is wrong with what is typed into one field, before anything is sent. */
  judge?: (field: string, values: Readonly<Record<string, unknown>>) => ApiError | undefined;
  /** Assigns errors to fields, where labels and paths alone do not. */
  describe?: (errors: readonly (ApiError | FormProblem)[]) => FormErrors;
  /** Sends a copy of the values. The key is one for the filled form: sent twice by accident, it counts once. */
  send: (values: V, key: string) => Promise<Answer<R>>;
  onDone?: (result: R) => void;
  /** Sees a refusal first. `'shown'`: it is shown elsewhere, and the form shows nothing. */
  onRefused?: (error: CombinedError) => 'shown' | undefined;
  /** Other values are another request, with a key of its own. */
  newKeyOnChange?: boolean;
}

type TextField<V> = { [K in keyof V]: V[K] extends string ? K : never }[keyof V] & string;

export interface Form<V extends object> {
  /** Reactive, field by field. */
  readonly values: V;
  change(part: Partial<V>): void;
  /** Takes a change that counts as saved. */
  follow(part: Partial<V>): void;
  /** Something is typed that is not saved. */
  unsaved: Accessor<boolean>;
  busy: Accessor<boolean>;
  errors: Accessor<FormErrors>;
  /** Shows what is wrong with what was typed into a field, when it is left. */
  leave(field: string): void;
  /** Whether the form itself finds nothing wrong; otherwise it shows what is. */
  valid(): boolean;
  submit(): Promise<void>;
  /** Begins again: with what the form began with, or with other values. */
  reset(values?: V): void;
  /** For Field and its like: name, label and errors. */
  field(name: string): { name: string; label: string; errors: string[] };
  /** For TextInput and its like. */
  text(name: TextField<V>): { value: string; onInput: (typed: string) => void };
}

/** A store writes into the object it is given; and what is sent must not change while it is sent. */
const copy = <V extends object>(values: V): V => structuredClone(unwrap(values));

/** Values, errors and the sending of one form. */
export function createForm<V extends object, R>(options: FormOptions<V, R>): Form<V> {
  const [values, setValues] = createStore<V>(copy(options.initial()));
  const [unsaved, setUnsaved] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [errors, setErrors] = createSignal(noErrors);
  let key = crypto.randomUUID();
  const describe = (found: readonly (ApiError | FormProblem)[]) =>
    options.describe?.(found) ?? errorsOf(found, { labels: options.labels?.(), under: options.under });

  const change = (part: Partial<V>) => {
    setErrors((known) => withoutFields(known, Object.keys(part)));
    if (options.newKeyOnChange) key = crypto.randomUUID();
    changed = true;
    setUnsaved(true);
    setValues(part as V);
  };
  /** Nothing is unsaved, nothing wrong; what is sent next is another request. */
  const settle = () => {
    key = crypto.randomUUID();
    setUnsaved(false);
    setErrors(noErrors);
  };
  const reset = (next = options.initial()) => {
    giveUp?.();
    setValues(copy(next));
    settle();
  };
  const refuse = (error: CombinedError | undefined) =>
    setErrors(error && options.onRefused?.(error) === 'shown' ? noErrors : describe(apiErrors(error)));
  let giveUp: (() => void) | undefined;
  let changed = false;
  onCleanup(() => giveUp?.());
  /** What failed for want of the session or the network is sent again when that is back; not what is changed meanwhile. */
  const waitAfter = (error: CombinedError | undefined) => {
    const missing = hasCode(error, 'UNAUTHENTICATED') ? 'session' : hasCode(error, networkCode) ? 'network' : undefined;
    changed = false;
    giveUp = missing && whenBack(missing, () => (changed ? setErrors(noErrors) : void submit()));
  };
  const send = async (filled: V) => {
    setBusy(true);
    try {
      return await options.send(filled, key);
    } finally {
      setBusy(false);
    }
  };
  const valid = () => {
    const found = options.check?.(values) ?? [];
    setErrors(describe(found));
    return found.length === 0;
  };
  const leave = (field: string) => {
    const typed = values[field as keyof V];
    const wrong =
      typeof typed === 'string' && typed.trim() !== ''
        ? ((options.judge ?? judgeText)(field, values as Record<string, unknown>) ??
          options.check?.(values).find((each) => each.field === field))
        : undefined;
    if (!wrong || errors().at(field).length > 0) return;
    const found = describe([wrong]);
    setErrors((known) => ({
      summary: known.summary,
      at: (path) => [...known.at(path), ...(path === field ? found.at(path) : [])],
    }));
  };
  const submit = async () => {
    if (busy()) return;
    if (options.check && !valid()) return;
    giveUp?.();
    const { data, error } = await send(copy(values));
    if (data === undefined || data === null) {
      refuse(error);
      return waitAfter(error);
    }
    // Together, so that no effect sees a form that is neither unsaved nor done.
    batch(() => {
      settle();
      options.onDone?.(data);
    });
  };

  return {
    values,
    change,
    follow: (part) => setValues(part as V),
    unsaved,
    busy,
    errors,
    leave,
    valid,
    submit,
    reset,
    field: (name) => ({
      name,
      get label() {
        return options.labels?.()[name] ?? '';
      },
      get errors() {
        return errors().at(name);
      },
    }),
    text: (name) => ({
      get value() {
        return String(values[name]);
      },
      onInput: (typed) => change({ [name]: typed } as unknown as Partial<V>),
    }),
  };
}
