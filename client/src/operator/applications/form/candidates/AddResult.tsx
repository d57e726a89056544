import { For, Show } from 'solid-js';
import type { FormSubject } from '../../../../gql/graphql';
import { comma, t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';
import { RefusedItem } from '../../RefusedItem';
import type { AdditionResult } from './add-eligible';
import { addResultId } from './add-result-focus';

export interface AddResultProps {
  subject: FormSubject;
  added: AdditionResult | undefined;
}

/** A result for each after adding: who is on the list now, who is not and why. */
export function AddResult(props: AddResultProps) {
  const title = ({ added, refused }: AdditionResult) => {
    const counts = { added: added.length, refused: refused.length };
    return props.subject === 'PEOPLE'
      ? t('applications:people.addResult', counts)
      : t('applications:passes.addResult', counts);
  };
  const names = ({ added }: AdditionResult) => {
    const labels = { names: added.map(({ label }) => label).join(comma()) };
    return props.subject === 'PEOPLE'
      ? t('applications:people.addedNames', labels)
      : t('applications:passes.addedNumbers', labels);
  };
  return (
    <Show when={props.added}>
      {(result) => (
        <div id={addResultId} tabindex="-1" data-ring>
          <Notice tone={result().refused.length > 0 ? 'warning' : 'success'} title={title(result())} live>
            <ul class="text-sm">
              <Show when={result().added.length > 0}>
                <li>{names(result())}</li>
              </Show>
              <For each={result().refused}>
                {({ label, eligibility }) => <RefusedItem label={label} reasons={eligibility?.reasons ?? []} />}
              </For>
            </ul>
          </Notice>
        </div>
      )}
    </Show>
  );
}
