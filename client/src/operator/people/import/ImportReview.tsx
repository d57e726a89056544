import { useClient } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { errorText, thrownText } from '../../../domain/errors/error-text';
import { apiErrors } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { ErrorSummary } from '../../../ui/forms/ErrorSummary';
import { Notice } from '../../../ui/notices/Notice';
import { ApplicantCompany } from '../../company/ApplicantCompany';
import { type CheckedLine, type LineState, linesIn, stateOf } from './check-lines';
import { ImportTable } from './ImportTable';
import { InvalidLinesMenu } from './InvalidLinesMenu';
import { createKeys, importLines } from './import-lines';

export interface ImportReviewProps {
  lines: readonly CheckedLine[];
  /** No import may begin: one is under way, or another file is read. */
  busy: boolean;
  onBusy: (busy: boolean) => void;
  /** The lines after an import, whole or in part. */
  onImported: (lines: CheckedLine[], whole: boolean) => void;
  /** The list of people has changed since the preview, which must be made again. Rejects with the API's error. */
  onStale: (lines: CheckedLine[]) => Promise<void>;
}

const keyOf = ({ line }: CheckedLine) => `${line}`;

/** Shows what becomes of each line, lets choose among them, and imports on confirmation. */
export function ImportReview(props: ImportReviewProps) {
  const client = useClient();
  const [problem, setProblem] = createSignal<string>();
  // What changes people of the list is chosen by hand only.
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set(linesIn(props.lines, 'NEW').map(keyOf)));
  const count = (...states: LineState[]) => linesIn(props.lines, ...states).length;
  const selectable = (line: CheckedLine) => linesIn([line], 'NEW', 'UPDATE').length > 0;
  const chosen = createMemo(() => props.lines.filter((line) => selectable(line) && selected().has(keyOf(line))));
  const key = createKeys();

  const choose = (state: LineState, all: boolean) => {
    const next = new Set(selected());
    for (const line of linesIn(props.lines, state)) {
      if (all) next.add(keyOf(line));
      else next.delete(keyOf(line));
    }
    setSelected(next);
  };
  const allChosen = (state: LineState) => linesIn(props.lines, state).every((line) => selected().has(keyOf(line)));

  /** A line that was chosen to be added is not thereby chosen to change a person. */
  const keepUnchanged = (before: readonly CheckedLine[]) => {
    const states = new Map(before.map((line) => [keyOf(line), stateOf(line)]));
    const kept = props.lines.filter((line) => selected().has(keyOf(line)) && states.get(keyOf(line)) === stateOf(line));
    setSelected(new Set(kept.map(keyOf)));
  };

  const confirm = async () => {
    const before = props.lines;
    props.onBusy(true);
    try {
      const { done, error: refusal } = await importLines(client, chosen(), key);
      setProblem(errorText(refusal));
      const lines = before.map((line) =>
        done.has(line.line) ? { ...line, done: line.update ? ('CHANGED' as const) : ('ADDED' as const) } : line,
      );
      props.onImported(lines, refusal === undefined);
      if (apiErrors(refusal).some(({ field }) => field?.startsWith('rows.'))) {
        await props.onStale(lines);
        keepUnchanged(lines);
      }
    } catch (error) {
      setProblem(thrownText(error));
    } finally {
      props.onBusy(false);
    }
  };
  const hint = () => {
    if (count('NEW', 'UPDATE') === 0) return t('peopleImport:nothingHint');
    if (count('ADDED', 'CHANGED') > 0) return undefined;
    return count('INVALID') > 0 ? t('peopleImport:invalidHint') : t('peopleImport:readyHint');
  };

  return (
    <div class="grid grid-cols-1 gap-4">
      <ApplicantCompany label={t('peopleImport:company')} />
      <ErrorSummary errors={[problem()].flatMap((text) => (text ? [{ text }] : []))} />
      <Notice
        tone={count('INVALID') > 0 ? 'warning' : 'success'}
        title={t('peopleImport:counts', {
          total: props.lines.length,
          added: count('NEW'),
          updated: count('UPDATE'),
          same: count('UNCHANGED'),
          invalid: count('INVALID'),
        })}
        live
      >
        <Show when={count('ADDED', 'CHANGED') > 0}>
          <p>{t('peopleImport:partly', { count: count('ADDED', 'CHANGED') })}</p>
        </Show>
        <Show when={hint()}>{(words) => <p>{words()}</p>}</Show>
      </Notice>
      <div class="grid gap-1 empty:hidden">
        <For each={['NEW', 'UPDATE'] as const}>
          {(state) => (
            <Show when={count(state) > 0}>
              <Checkbox
                name={`all${state}`}
                label={t(`peopleImport:all.${state}`, { count: count(state) })}
                hint={state === 'UPDATE' ? t('peopleImport:updateHint') : undefined}
                checked={allChosen(state)}
                onChange={(all) => choose(state, all)}
              />
            </Show>
          )}
        </For>
      </div>
      <div class="flex flex-wrap gap-3">
        <Show when={chosen().length > 0}>
          <Button kind="primary" busy={props.busy} onClick={() => void confirm()}>
            {t('peopleImport:confirm', { count: chosen().length })}
          </Button>
        </Show>
        <Show when={count('INVALID') > 0}>
          <InvalidLinesMenu lines={linesIn(props.lines, 'INVALID')} />
        </Show>
      </div>
      <ImportTable
        caption={t('peopleImport:preview')}
        lines={props.lines}
        selection={{ selected: selected(), onChange: setSelected, selectable }}
      />
    </div>
  );
}
