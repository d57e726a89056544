import { createMutation } from '@urql/solid';
import { emptyFields } from '../../domain/errors/form-errors';
import { graphql } from '../../gql';
import { language } from '../../lib/i18n';
import { createRegistration } from './registration-state';
import { emptyRegistration, registrationInput, registrationLabels, requiredFields } from './registration-values';

const RegisterAccount = graphql(`
  mutation RegisterAccount($input: RegisterAccountInput!, $idempotencyKey: String!) {
    registerAccount(input: $input, idempotencyKey: $idempotencyKey) {
      accountName
      email
    }
  }
`);

/** 一般帳號, with the data of its company (R-REG-1). */
export function createGeneralRegistration() {
  const [, register] = createMutation(RegisterAccount);
  return createRegistration({
    empty: emptyRegistration,
    labels: registrationLabels,
    missing: (values) => emptyFields({ ...values, certificateUploadId: values.certificate?.id }, requiredFields),
    send: async (values, idempotencyKey) => {
      const { data, error } = await register({ input: registrationInput(values, language()), idempotencyKey });
      return { receipt: data?.registerAccount, error };
    },
  });
}
