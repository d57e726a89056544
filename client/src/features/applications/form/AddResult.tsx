import { For, Show } from 'solid-js';
import { language, t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { reasonTexts } from '../../people/eligibility';
import type { Added } from './add-people';

/** A result for each person after adding: who is on the list now, who is not and why. */
export function AddResult(props: { added: Added | undefined }) {
  const names = (people: Added['added']) => people.map(({ name }) => name).join(language() === 'en' ? ', ' : '、');
  return (
    <Show when={props.added}>
      {(result) => (
        <Notice
          tone={result().refused.length > 0 ? 'warning' : 'success'}
          title={t('singleEntry:people.addResult', {
            added: result().added.length,
            refused: result().refused.length,
          })}
          live
        >
          <ul class="text-sm">
            <Show when={result().added.length > 0}>
              <li>{t('singleEntry:people.addedNames', { names: names(result().added) })}</li>
            </Show>
            <For each={result().refused}>
              {(person) => (
                <li>
                  <strong class="font-medium">{person.name}</strong>{' '}
                  {reasonTexts(person.eligibility).join(' ')}
                </li>
              )}
            </For>
          </ul>
        </Notice>
      )}
    </Show>
  );
}
