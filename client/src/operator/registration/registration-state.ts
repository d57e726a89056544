import type { CombinedError } from '@urql/core';
import { type Accessor, createSignal } from 'solid-js';
import { type FormFaults, faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import type { Fault } from '../../lib/errors';
import type { AccountValues } from './registration-values';

/** What a visitor is told after registering. */
export interface RegistrationReceipt {
  accountName: string;
  email: string;
}

export interface RegistrationForm<Values> {
  empty: Values;
  /** The labels of the fields by name, from top to bottom. */
  labels: () => Readonly<Record<string, string>>;
  /** What is empty and may not be. */
  missing: (values: Values) => Fault[];
  send: (values: Values, idempotencyKey: string) => Promise<{ receipt?: RegistrationReceipt; error?: CombinedError }>;
}

export interface Registration<Values> {
  values: Accessor<Values>;
  faults: Accessor<FormFaults>;
  receipt: Accessor<RegistrationReceipt | undefined>;
  busy: Accessor<boolean>;
  unsaved: Accessor<boolean>;
  change(part: Partial<Values>): void;
  /** Whether nothing is empty that may not be, and the passwords are the same; the rest is judged by the API. */
  complete(): boolean;
  send(): Promise<void>;
}

/** What was filled in, over the steps of a page; and what became of it. */
export function createRegistration<Values extends AccountValues>(form: RegistrationForm<Values>): Registration<Values> {
  const [values, setValues] = createSignal(form.empty);
  const [busy, setBusy] = createSignal(false);
  const [faults, setFaults] = createSignal<FormFaults>(noFaults);
  const [receipt, setReceipt] = createSignal<RegistrationReceipt>();
  const [changed, setChanged] = createSignal(false);
  // One for the filled form: sent twice by accident, it registers once.
  const idempotencyKey = crypto.randomUUID();

  return {
    values,
    faults,
    receipt,
    busy,
    unsaved: () => changed() && receipt() === undefined,
    change: (part) => {
      setChanged(true);
      setValues((known) => ({ ...known, ...part }));
    },
    complete: () => {
      const found = form.missing(values());
      const { password, passwordAgain } = values();
      if (passwordAgain !== '' && password !== passwordAgain) {
        found.push({ code: 'PASSWORDS_DIFFER', field: 'passwordAgain', params: {} });
      }
      setFaults(faultsOf(found, { labels: form.labels() }));
      return found.length === 0;
    },
    send: async () => {
      if (busy()) return;
      setBusy(true);
      const answer = await form.send(values(), idempotencyKey);
      setBusy(false);
      setFaults(formFaults(answer.error, { labels: form.labels() }));
      setReceipt(answer.receipt);
    },
  };
}
