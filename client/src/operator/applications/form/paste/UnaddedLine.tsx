import { For, Show } from 'solid-js';
import { EligibilityParts, reasonTexts } from '../../../../domain/eligibility/eligibility';
import { readFragment } from '../../../../gql';
import { t } from '../../../../lib/i18n';
import { Select } from '../../../../ui/fields/Select';
import type { JudgedLine } from './match-lines';

/** Why the person of a line is not added. */
export function reasonsOf({ outcome, people, person }: JudgedLine): string[] {
  if (outcome === 'READY') return [];
  if (outcome !== 'NOT_ELIGIBLE') return [t(`pastedList:outcome.${outcome}`, { count: people.length })];
  const eligibility = readFragment(EligibilityParts, person?.eligibility ?? null);
  return eligibility ? reasonTexts(eligibility) : [];
}

/** The element that asks who is meant by a line. */
export const choiceId = (line: number) => `pasted-${line}-choice`;

/** A line whose person is not added, with the reason; of several people of one name one can be chosen. */
export function UnaddedLine(props: { line: JudgedLine; onPick: (personId: string) => void }) {
  const label = () => t('pastedList:which', { number: props.line.number });
  return (
    <li class="grid gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-sm last:border-b-0 sm:grid-cols-[4rem_minmax(0,12rem)_minmax(0,1fr)]">
      <span class="text-ink-3">{t('pastedList:line', { number: props.line.number })}</span>
      <span class="wrap-anywhere">
        <span class="font-medium">{props.line.text.replaceAll('\t', ' ')}</span>
        <Show when={props.line.person}>{(person) => <span class="block text-ink-3">{person().name}</span>}</Show>
      </span>
      <span class="grid gap-1">
        <For each={reasonsOf(props.line)}>{(words) => <span>{words}</span>}</For>
        <Show when={props.line.people.length > 1}>
          <Select
            id={choiceId(props.line.number)}
            dense
            aria-label={label()}
            empty={t('pastedList:choose')}
            value={props.line.person?.id ?? ''}
            options={props.line.people.map(({ id, name, idNumber }) => ({
              value: id,
              label: `${name} ${idNumber ?? t('ui:unreadable')}`,
            }))}
            onChange={props.onPick}
          />
        </Show>
      </span>
    </li>
  );
}
