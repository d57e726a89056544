import { useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { thrownText } from '../../../../domain/errors/error-text';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { Dialog } from '../../../../ui/dialogs/Dialog';
import { Field } from '../../../../ui/fields/Field';
import { Textarea } from '../../../../ui/fields/Textarea';
import type { FormState } from '../content/form-state';
import { type JudgedLine, judgeLines, type MatchedLine, matchLines } from './match-lines';
import { PasteResult } from './PasteResult';
import { MAX_LINES, pastedLines } from './pasted-lines';

export interface PasteDialogProps {
  open: boolean;
  state: FormState;
  onAdd: (ready: readonly JudgedLine[]) => void;
  onClose: () => void;
}

/** A pasted list of numbers or names: first whom its lines are about, then those who can be added. */
export function PasteDialog(props: PasteDialogProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('pastedList:title')} size="wide">
      <PasteSteps {...props} />
    </Dialog>
  );
}

function PasteSteps(props: PasteDialogProps) {
  const client = useClient();
  const [text, setText] = createSignal('');
  const [problem, setProblem] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const [matched, setMatched] = createSignal<MatchedLine[]>();
  const [picks, setPicks] = createSignal<Record<number, string>>({});
  const [added, setAdded] = createSignal<readonly string[]>();
  const judged = () => judgeLines(matched() ?? [], picks(), props.state.content.personIds);
  const match = async () => {
    const lines = pastedLines(text());
    if (lines.length === 0) return setProblem(t('pastedList:empty'));
    if (lines.length > MAX_LINES) return setProblem(t('pastedList:tooMany', { count: lines.length, max: MAX_LINES }));
    setBusy(true);
    try {
      setMatched(await matchLines(client, props.state, lines));
      setPicks({});
      setProblem();
    } catch (error) {
      setProblem(thrownText(error));
    } finally {
      setBusy(false);
    }
  };
  const add = (ready: readonly JudgedLine[]) => {
    const all = ready.length === judged().length;
    props.onAdd(ready);
    setAdded((before = []) => [...before, ...ready.flatMap(({ person }) => person?.id ?? [])]);
    if (all) props.onClose();
  };
  return (
    <Show
      when={matched()}
      fallback={
        <form
          class="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void match();
          }}
        >
          <Field
            name="pasted"
            label={t('pastedList:field')}
            hint={t('pastedList:hint', { max: MAX_LINES })}
            errors={problem()}
            class="max-w-none"
          >
            <Textarea
              rows={10}
              class="font-mono"
              idNumbersExpected
              autocomplete="off"
              spellcheck={false}
              value={text()}
              onInput={setText}
            />
          </Field>
          <div class="flex flex-row-reverse flex-wrap justify-start gap-3">
            <Button type="submit" kind="primary" busy={busy()}>
              {t('pastedList:match')}
            </Button>
            <Button onClick={props.onClose}>{t('ui:action.cancel')}</Button>
          </div>
        </form>
      }
    >
      <PasteResult
        lines={judged()}
        added={added()}
        picks={picks()}
        onPick={(line, id) => setPicks({ ...picks(), [line]: id })}
        onAdd={add}
        onBack={() => {
          setMatched();
          setAdded();
        }}
        onClose={props.onClose}
      />
    </Show>
  );
}
