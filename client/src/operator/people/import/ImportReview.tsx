import { useClient } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { errorText } from '../../../domain/errors/error-text';
import { apiErrors, type ErrorLike } from '../../../lib/errors';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { ErrorSummary } from '../../../ui/forms/ErrorSummary';
import { Notice } from '../../../ui/notices/Notice';
import { ApplicantCompany } from '../../company/ApplicantCompany';
import { type CheckedLine, type LineState, linesIn } from './check-lines';
import { ImportTable } from './ImportTable';
import { InvalidLinesMenu } from './InvalidLinesMenu';
import { createKeys, importLines } from './import-lines';

export interface ImportReviewProps {
  lines: readonly CheckedLine[];
  /** The lines after an import, whole or in part. */
  onImported: (lines: CheckedLine[], whole: boolean) => void;
  /** The list of people has changed since the preview, which must be made again. */
  onStale: (lines: CheckedLine[]) => void;
}

const keyOf = ({ line }: CheckedLine) => `${line}`;

/** Shows what becomes of each line, lets choose among them, and imports on confirmation. */
export function ImportReview(props: ImportReviewProps) {
  const client = useClient();
  const [error, setError] = createSignal<ErrorLike>();
  const [busy, setBusy] = createSignal(false);
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

  const confirm = async () => {
    setBusy(true);
    const { done, error: refusal } = await importLines(client, chosen(), key);
    setBusy(false);
    setError(refusal);
    const lines = props.lines.map((line) =>
      done.has(line.line) ? { ...line, done: line.update ? ('CHANGED' as const) : ('ADDED' as const) } : line,
    );
    props.onImported(lines, refusal === undefined);
    if (apiErrors(refusal).some(({ field }) => field?.startsWith('rows.'))) props.onStale(lines);
  };
  const hint = () => {
    if (count('NEW', 'UPDATE') === 0) return t('peopleImport:nothingHint');
    return count('INVALID') > 0 ? t('peopleImport:invalidHint') : t('peopleImport:readyHint');
  };

  return (
    <div class="grid grid-cols-1 gap-4">
      <ApplicantCompany label={t('peopleImport:company')} />
      <ErrorSummary errors={error() ? [{ text: errorText(error()) ?? '' }] : []} />
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
        <p>{hint()}</p>
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
          <Button kind="primary" busy={busy()} onClick={() => void confirm()}>
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
