import { useClient } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { EligibilityParts, reasonTexts } from '../../domain/eligibility/eligibility';
import { errorText } from '../../domain/errors/error-text';
import { graphql, readFragment } from '../../gql';
import type { CardsOfOthersQuery, FormKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';

const CardsOfOthersDocument = graphql(`
  query CardsOfOthers($form: FormKind!, $personId: ID, $passNumber: String) {
    eligibility(form: $form, personId: $personId, passNumber: $passNumber) {
      ...EligibilityParts
    }
  }
`);

export interface CardsOfOthersProps {
  form: FormKind;
  subject: { personId: string } | { passNumber: string };
}

/** Asks, for one person or pass, whether passes held through other companies speak against a form. */
export function CardsOfOthers(props: CardsOfOthersProps) {
  const client = useClient();
  const [asking, setAsking] = createSignal(false);
  const [answer, setAnswer] = createSignal<CardsOfOthersQuery['eligibility']>();
  const [error, setError] = createSignal<string>();
  const ask = async () => {
    setAsking(true);
    const variables = { form: props.form, ...props.subject };
    const result = await client.query(CardsOfOthersDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    setAnswer(result.data?.eligibility);
    setError(errorText(result.error));
    setAsking(false);
  };
  const words = (): string[] => {
    const known = readFragment(EligibilityParts, answer());
    if (!known) return [error() ?? t('eligibility:othersUnchecked')];
    if (!known.conclusive) return [t('newApplication:others.withheld')];
    return known.allowed ? [t('newApplication:others.free')] : reasonTexts(known);
  };
  return (
    <div class="mt-1 text-sm text-ink-2" aria-live="polite">
      <For each={words()}>{(each) => <p>{each}</p>}</For>
      <Show when={!answer()}>
        <Button size="dense" kind="quiet" busy={asking()} onClick={() => void ask()}>
          {t('newApplication:others.ask')}
        </Button>
      </Show>
    </div>
  );
}
