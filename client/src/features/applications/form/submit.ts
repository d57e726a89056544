import { createMutation } from '@urql/solid';
import { graphql } from '../../../gql';
import { faultList } from '../../../lib/errors';
import type { FormState, SubmitFault } from './form-state';

const SubmitApplication = graphql(`
  mutation SubmitApplication($input: ApplicationInput!, $key: String!) {
    submitApplication(input: $input, idempotencyKey: $key) {
      id
      number
    }
  }
`);

/** Sends the application once, however often it is tried; a refusal is kept with the person or field it is about. */
export function createSubmit(form: FormState, onSubmitted: (number: string) => void) {
  const [result, execute] = createMutation(SubmitApplication);
  const key = crypto.randomUUID();
  const submit = async () => {
    if (result.fetching) return;
    await form.saver.save();
    const { reason, areaCodes, personIds } = form.content;
    const sent = [...personIds];
    const input = {
      form: 'FOREIGN_SINGLE_ENTRY' as const,
      reason,
      areaCodes: [...areaCodes],
      personIds: sent,
      personalDataConsent: form.consents.personalData,
      documentsConfirmed: form.consents.passports,
      draftId: form.saver.saved()?.id,
    };
    const { data, error } = await execute(
      { input, key },
      { additionalTypenames: ['Pass', 'ApplicationDraft', 'Person'] },
    );
    if (!data)
      return form.setFaults(
        faultList(error).map((fault): SubmitFault => ({ fault, personId: personOf(fault.field, sent) })),
      );
    form.saver.stop();
    onSubmitted(data.submitApplication.number);
  };
  return { busy: () => result.fetching, submit };
}

/** Whom `personIds.2` is about: people may be taken off the list after the refusal. */
function personOf(field: string | undefined, sent: readonly string[]): string | undefined {
  const at = /^(?:input\.)?personIds\.(\d+)/.exec(field ?? '')?.[1];
  return at === undefined ? undefined : sent[Number(at)];
}
