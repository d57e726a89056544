import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { graphql } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { FormPage } from '../../ui/FormPage';
import { Notice } from '../../ui/Notice';
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
  onAgreed: (viewer: ViewerPartsFragment) => void;
  /** The text was amended while it was read. */
  onOutdated: () => void;
}

/** The text must be read to its end before one can agree to it (R-REG-5). */
export function ConsentForm(props: ConsentFormProps) {
  const [state, agree] = createMutation(AgreeToConsent);
  const [readVersion, setReadVersion] = createSignal('');
  const [agreed, setAgreed] = createSignal(false);
  const [outdated, setOutdated] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const read = () => readVersion() === props.version;

  const submit = async () => {
    if (state.fetching || !read()) return;
    const labels = { agreed: t('consent:agree') };
    if (!agreed()) return setFaults(faultsOf([{ code: 'CONSENT_NOT_GIVEN', field: 'agreed', params: {} }], { labels }));
    const { data, error } = await agree({ version: props.version });
    if (data) return props.onAgreed(data.agreeToConsent);
    if (!hasCode(error, 'CONFLICT')) return setFaults(formFaults(error, { labels }));
    setFaults(noFaults);
    setOutdated(true);
    setAgreed(false);
    props.onOutdated();
  };

  return (
    <FormPage
      label={t('consent:title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching} disabled={!read()}>
          {t('consent:confirm')}
        </Button>
      }
    >
      <Show when={outdated()}>
        <Notice tone="warning" live>
          {t('consent:newVersion')}
        </Notice>
      </Show>
      <ConsentText paragraphs={props.paragraphs} onRead={() => setReadVersion(props.version)} />
      <p role="status" class="text-ink-2">
        {read() ? t('consent:read') : t('consent:scroll')}
      </p>
      <Checkbox
        name="agreed"
        label={t('consent:agree')}
        errors={faults().at('agreed')}
        checked={agreed()}
        onChange={setAgreed}
        disabled={!read()}
        required
      />
    </FormPage>
  );
}
