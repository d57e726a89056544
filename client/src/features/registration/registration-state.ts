import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { graphql } from '../../gql';
import type { RegisterAccountMutation } from '../../gql/graphql';
import { language } from '../../lib/i18n';
import { emptyFields, type FormFaults, faultsOf, formFaults, noFaults } from '../faults/form-faults';
import { emptyRegistration, registrationInput, registrationLabels, requiredFields } from './registration-values';

const RegisterAccount = graphql(`
  mutation RegisterAccount($input: RegisterAccountInput!, $idempotencyKey: String!) {
    registerAccount(input: $input, idempotencyKey: $idempotencyKey) {
      accountName
      email
    }
  }
`);

/** What was filled in, over the steps of the page; and what became of it. */
export function createRegistration() {
  const [values, setValues] = createStore({ ...emptyRegistration });
  const [state, register] = createMutation(RegisterAccount);
  const [faults, setFaults] = createSignal<FormFaults>(noFaults);
  const [receipt, setReceipt] = createSignal<RegisterAccountMutation['registerAccount']>();
  const [changed, setChanged] = createSignal(false);
  // One for the filled form: sent twice by accident, it registers once.
  const idempotencyKey = crypto.randomUUID();

  return {
    values,
    faults,
    receipt,
    busy: () => state.fetching,
    unsaved: () => changed() && receipt() === undefined,
    change: (part: Partial<typeof values>) => {
      setChanged(true);
      setValues(part);
    },
    /** Nothing is empty that may not be, and the passwords are the same; the rest is judged by the API. */
    complete: () => {
      const found = emptyFields({ ...values, certificateUploadId: values.certificate?.id }, requiredFields);
      if (values.passwordAgain !== '' && values.password !== values.passwordAgain) {
        found.push({ code: 'PASSWORDS_DIFFER', field: 'passwordAgain', params: {} });
      }
      setFaults(faultsOf(found, { labels: registrationLabels() }));
      return found.length === 0;
    },
    send: async () => {
      if (state.fetching) return;
      const { data, error } = await register({ input: registrationInput(values, language()), idempotencyKey });
      setFaults(formFaults(error, { labels: registrationLabels() }));
      setReceipt(data?.registerAccount);
    },
  };
}
