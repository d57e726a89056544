import type { CombinedError } from '@urql/core';
import { type Accessor, createSignal } from 'solid-js';
import type { FormErrors } from '../../domain/errors/form-errors';
import { createForm } from '../../domain/forms/form';
import { judgeText } from '../../domain/forms/judge-text';
import type { ApiError } from '../../lib/errors';
import type { AccountValues } from './registration-values';

/** What a visitor sees after registering. */
export interface RegistrationReceipt {
  accountName: string;
  email: string;
}

export interface RegistrationForm<Values> {
  empty: Values;
  /** The labels of the fields by name, from top to bottom. */
  labels: () => Readonly<Record<string, string>>;
  /** What is empty and may not be. */
  missing: (values: Values) => ApiError[];
  send: (values: Values, idempotencyKey: string) => Promise<{ receipt?: RegistrationReceipt; error?: CombinedError }>;
}

export interface Registration<Values> {
  values: Accessor<Values>;
  errors: Accessor<FormErrors>;
  receipt: Accessor<RegistrationReceipt | undefined>;
  busy: Accessor<boolean>;
  unsaved: Accessor<boolean>;
  change(part: Partial<Values>): void;
  /** Whether nothing is empty that may not be, and nothing certainly wrong; the rest is judged by the API. */
  leave(field: string): void;
  complete(): boolean;
  send(): Promise<void>;
}

/** What was filled in, over the steps of a page; and what became of it. */
export function createRegistration<Values extends AccountValues>(kind: RegistrationForm<Values>): Registration<Values> {
  const [receipt, setReceipt] = createSignal<RegistrationReceipt>();
  const form = createForm<Values, RegistrationReceipt>({
    initial: () => kind.empty,
    labels: kind.labels,
    check: (values) => [...kind.missing(values), ...Object.keys(values).flatMap((field) => misread(field, values))],
    send: async (values, key) => {
      const { receipt: data, error } = await kind.send(values, key);
      return { data, error };
    },
    onDone: setReceipt,
  });
  return {
    values: () => form.values,
    errors: form.errors,
    receipt,
    busy: form.busy,
    unsaved: form.unsaved,
    change: form.change,
    leave: form.leave,
    complete: form.valid,
    send: form.submit,
  };
}

/** What the form can tell before the page on which everything is checked. */
function misread(field: string, values: object): ApiError[] {
  const typed = Object.entries(values).find(([name]) => name === field)?.[1];
  return typeof typed === 'string' && typed.trim() !== '' ? [judgeText(field, { ...values }) ?? []].flat() : [];
}
