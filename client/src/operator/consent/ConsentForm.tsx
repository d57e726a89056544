import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import type { ViewerParts } from '../../domain/session/viewer-query';
import { type FragmentType, graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Checkbox } from '../../ui/fields/Checkbox';
import { ConflictNotice } from '../../ui/notices/ConflictNotice';
import { ConsentText } from './ConsentText';

const AgreeToConsent = graphql(`
  mutation AgreeToConsent($version: String!) {
    agreeToConsent(version: $version) {
      ...ViewerParts
    }
  }
`);

export interface ConsentFormProps {
  version: string;
  paragraphs: readonly string[];
  onAgreed: (viewer: FragmentType<typeof ViewerParts>) => void;
  /** The text was amended while it was read. */
  onOutdated: () => void;
}

/** The text must be read to its end before one can agree to it (R-REG-5). */
export function ConsentForm(props: ConsentFormProps) {
  const [, agree] = createMutation(AgreeToConsent);
  const [readVersion, setReadVersion] = createSignal('');
  const [outdated, setOutdated] = createSignal(false);
  const read = () => readVersion() === props.version;
  const form = createForm({
    initial: () => ({ agreed: false }),
    labels: () => ({ agreed: t('consent:agree') }),
    check: ({ agreed }) => (agreed ? [] : [{ code: 'CONSENT_NOT_GIVEN', field: 'agreed', params: {} }]),
    send: () => agree({ version: props.version }),
    onDone: ({ agreeToConsent }) => props.onAgreed(agreeToConsent),
    onRefused: (error) => {
      if (!hasCode(error, 'CONFLICT')) return undefined;
      setOutdated(true);
      form.follow({ agreed: false });
      props.onOutdated();
      return 'shown';
    },
  });
  return (
    <Form form={form} label={t('consent:title')} submit={t('consent:confirm')} submitDisabled={!read()}>
      <Show when={outdated()}>
        <ConflictNotice title={t('consent:newVersion')} focus={false} />
      </Show>
      <ConsentText paragraphs={props.paragraphs} onRead={() => setReadVersion(props.version)} />
      <p role="status" class="text-ink-2">
        {read() ? t('consent:read') : t('consent:scroll')}
      </p>
      <Checkbox
        {...form.field('agreed')}
        checked={form.values.agreed}
        onChange={(agreed) => form.change({ agreed })}
        disabled={!read()}
        required
      />
    </Form>
  );
}
