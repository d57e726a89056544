import { createMutation } from '@urql/solid';
import { graphql } from '../../../gql';
import type { OnIneligible } from '../../../gql/graphql';
import { apiErrors } from '../../../lib/errors';
import { keyOfError } from './content/error-places';
import { applicationInput } from './content/form-content';
import type { FormState, SubmitError } from './content/form-state';

const SubmitApplication = graphql(`
  mutation SubmitApplication($input: ApplicationInput!, $onIneligible: OnIneligible!, $key: String!) {
    submitApplication(input: $input, onIneligible: $onIneligible, idempotencyKey: $key) {
      id
      number
    }
  }
`);

/** Sends the application once, however often it is tried; a refusal is kept with the person, pass or field it is about. */
export function createSubmit(state: FormState, onSubmitted: (number: string) => void) {
  const [result, execute] = createMutation(SubmitApplication);
  const key = crypto.randomUUID();
  const submit = async (onIneligible: OnIneligible = 'REFUSE') => {
    if (result.fetching) return;
    await state.saver.save();
    const input = applicationInput(state.form, state.content, state.consents, state.saver.saved()?.id);
    const answer = await execute(
      { input, onIneligible, key },
      { additionalTypenames: ['Pass', 'Application', 'ApplicationDraft', 'Person'] },
    );
    const { data } = answer;
    if (!data)
      return state.refuse(
        apiErrors(answer.error).map((error): SubmitError => ({ error, key: keyOfError(error.field, input) })),
      );
    state.saver.stop();
    onSubmitted(data.submitApplication.number);
  };
  /** How many were refused, if nothing else was and others would remain to be sent. */
  const separable = (): number => {
    const refused = new Set(state.errors().map(({ key: item }) => item));
    const chosen = state.content.personIds.length + state.content.passNumbers.length;
    return refused.has(undefined) || refused.size >= chosen ? 0 : refused.size;
  };
  return { busy: () => result.fetching, submit, separable };
}
