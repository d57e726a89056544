import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import { unwrap } from 'solid-js/store';
import { hasCode } from '../../lib/errors';
import type { Difference } from '../../ui/notices/ConflictNotice';
import { noErrors } from '../errors/form-errors';
import { type Answer, createForm, type Form, type FormOptions } from './form';

interface Versioned {
  version: number;
}

export interface RecordFormOptions<T extends Versioned, V extends object, R>
  extends Pick<FormOptions<V, R>, 'labels' | 'under' | 'check' | 'describe' | 'onRefused'> {
  /** The record as it is known now. */
  record: () => T;
  valuesOf: (record: T) => V;
  /** Saves over this version of the record. */
  send: (values: V, version: number) => Promise<Answer<R>>;
  /** The record as it was saved, of the answer and the values that were sent. */
  saved: (result: R, values: V) => T;
  onSaved?: (record: T) => void;
  /** Asks for the record again; `record` follows. */
  reload: () => void;
  /** The value of a field in words, where it is not a text. */
  words?: { [K in keyof V]?: (value: V[K]) => string };
}

export interface FormConflict {
  /** The fields in which the latest record and the form differ. */
  differences: Difference[];
  takeTheirs(): void;
  /** Saves what is typed over the latest record. */
  keepMine(): void;
}

export interface RecordForm<V extends object> extends Form<V> {
  /** The fields in which the form differs from the record: `theirs` is what was, `mine` what is to be. */
  changes(): Difference[];
  /** Another was faster: the saving was refused, and the latest record is here. */
  conflict: Accessor<FormConflict | undefined>;
}

/**
 * A form over a record that others change too. A newer version is taken as it comes unless something is typed: then
 * the saving is refused, and one chooses.
 */
export function createRecordForm<T extends Versioned, V extends object, R>(
  options: RecordFormOptions<T, V, R>,
): RecordForm<V> {
  const { record } = options;
  /** The version that the form began from. */
  const [base, setBase] = createSignal(record().version);
  const [refused, setRefused] = createSignal(false);
  const form = createForm<V, R>({
    labels: options.labels,
    under: options.under,
    check: options.check,
    describe: options.describe,
    initial: () => options.valuesOf(record()),
    send: (values) => options.send(values, base()),
    onDone: (result) => {
      const saved = options.saved(result, form.values);
      begin(saved);
      options.onSaved?.(saved);
    },
    onRefused: (error) => {
      setRefused(hasCode(error, 'CONFLICT'));
      if (refused()) options.reload();
      return options.onRefused?.(error);
    },
  });
  const begin = (from: T) => {
    setBase(from.version);
    setRefused(false);
    form.reset(options.valuesOf(from));
  };
  const newer = () => record().version > base();
  createEffect(
    on(
      () => record().version,
      () => newer() && !form.unsaved() && begin(record()),
      { defer: true },
    ),
  );

  const conflict = createMemo<FormConflict | undefined>(() => {
    if (!refused() || !newer()) return undefined;
    return {
      get differences() {
        return differences(options, form.values);
      },
      takeTheirs: () => begin(record()),
      keepMine: () => {
        setBase(record().version);
        void form.submit();
      },
    };
  });
  return {
    ...form,
    reset: (values) => (values ? form.reset(values) : begin(record())),
    changes: () => differences(options, form.values),
    conflict,
    // Until the latest record is here, the refusal stands in the summary.
    errors: () => (conflict() ? noErrors : form.errors()),
  };
}

function differences<T extends Versioned, V extends object, R>(
  options: RecordFormOptions<T, V, R>,
  mine: V,
): Difference[] {
  const theirs = options.valuesOf(options.record());
  const text = <K extends keyof V>(field: K, value: V[K]) =>
    options.words?.[field]?.(unwrap(value as object) as V[K]) ?? String(value ?? '').trim();
  return Object.entries(options.labels?.() ?? {}).flatMap(([field, label]) => {
    const key = field as keyof V;
    const difference = { label, theirs: text(key, theirs[key]), mine: text(key, mine[key]) };
    return difference.theirs === difference.mine ? [] : [difference];
  });
}
