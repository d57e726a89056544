import { For, onMount, Show } from 'solid-js';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { CopyTextButton } from '../../../../ui/copying/CopyTextButton';
import { Notice } from '../../../../ui/notices/Notice';
import type { JudgedLine } from './match-lines';
import { choiceId, reasonsOf, UnaddedLine } from './UnaddedLine';

export interface PasteResultProps {
  lines: readonly JudgedLine[];
  /** Ids of those who were added from here; nothing before. */
  added: readonly string[] | undefined;
  /** Which of several people is meant, by number of the line. */
  picks: Readonly<Record<number, string>>;
  onPick: (line: number, personId: string) => void;
  onAdd: (ready: readonly JudgedLine[]) => void;
  onBack: () => void;
  onClose: () => void;
}

/** Whom the lines are about: those who can be added, and the rest, each with the reason. */
export function PasteResult(props: PasteResultProps) {
  let heading: HTMLParagraphElement | undefined;
  // Once the dialog is painted again: what had the focus is gone.
  onMount(() => queueMicrotask(() => heading?.focus()));
  const ready = () => props.lines.filter(({ outcome }) => outcome === 'READY');
  const wasAdded = ({ person }: JudgedLine) => person !== undefined && (props.added ?? []).includes(person.id);
  const rest = () => props.lines.filter((line) => line.outcome !== 'READY' && !wasAdded(line));
  const forCopy = () =>
    rest()
      .map((line) => [line.text, reasonsOf(line).join(' ')].join('\t'))
      .join('\n');
  const add = () => {
    props.onAdd(ready());
    heading?.focus();
  };
  // The rows are made anew then: the choice that had the focus is found again, or has become a row without one.
  const pick = (line: number, personId: string) => {
    props.onPick(line, personId);
    queueMicrotask(() => (document.getElementById(choiceId(line)) ?? heading)?.focus());
  };
  return (
    <div class="grid gap-4">
      <p ref={heading} tabindex="-1" data-ring class="font-semibold">
        {t('pastedList:result', { count: props.lines.length, ready: ready().length, rest: rest().length })}
      </p>
      <Show when={props.added}>
        {(added) => <Notice tone="success" live title={t('pastedList:added', { count: added().length })} />}
      </Show>
      <Show when={rest().length > 0}>
        <section class="grid gap-2">
          <div class="flex flex-wrap items-center justify-between gap-2">
            <h3 class="font-semibold">{t('pastedList:rest', { count: rest().length })}</h3>
            <CopyTextButton text={forCopy()} words={t('pastedList:copy', { count: rest().length })} />
          </div>
          <ul class="panel grid">
            <For each={rest()}>{(line) => <UnaddedLine line={line} onPick={(id) => pick(line.number, id)} />}</For>
          </ul>
        </section>
      </Show>
      <Show when={ready().length > 0}>
        <section class="grid gap-2">
          <h3 class="font-semibold">{t('pastedList:ready', { count: ready().length })}</h3>
          <ul class="panel grid text-sm">
            <For each={ready()}>
              {({ number, person }) => (
                <li class="flex flex-wrap gap-x-4 border-b border-line px-4 py-2 last:border-b-0">
                  <span class="w-16 text-ink-3">{t('pastedList:line', { number })}</span>
                  <span class="min-w-32 font-medium">{person?.name}</span>
                  <span class="font-mono">{person?.idNumber ?? t('ui:unreadable')}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <div class="flex flex-row-reverse flex-wrap justify-start gap-3 border-t border-line pt-3">
        <Show when={ready().length > 0}>
          <Button kind="primary" onClick={add}>
            {t('pastedList:add', { count: ready().length })}
          </Button>
        </Show>
        <Button onClick={props.onClose}>{t('ui:action.close')}</Button>
        <Button kind="quiet" onClick={props.onBack}>
          {t('pastedList:again')}
        </Button>
      </div>
    </div>
  );
}
