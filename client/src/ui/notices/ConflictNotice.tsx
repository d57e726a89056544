import { For, type JSX, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { Notice } from './Notice';

/** A field that another changed, in words. */
export interface Difference {
  label: string;
  theirs: string;
  mine: string;
}

export interface ConflictNoticeProps {
  title?: string;
  /** Where there is a choice between two versions of the same fields. */
  differences?: readonly Difference[];
  onTakeTheirs?: () => void;
  takeTheirsLabel?: string;
  onKeepMine?: () => void;
  keepMineLabel?: string;
  /** False where the focus stays with what is typed, or goes back to what opened a dialog. */
  focus?: boolean;
  /** In place of the width of a form. */
  class?: string;
  /** What happened, in place of the differences. */
  children?: JSX.Element;
}

/** Another was faster: what they changed, and the ways on. What is typed stays until one is chosen. */
export function ConflictNotice(props: ConflictNoticeProps) {
  let box: HTMLDivElement | undefined;
  onMount(() => props.focus !== false && box?.focus());
  return (
    <div ref={box} tabindex="-1" data-ring class={props.class ?? 'max-w-form'}>
      <Notice tone="warning" title={props.title ?? t('ui:conflict.title')} live>
        {props.children}
        <Show when={props.differences}>{(differences) => <Differences of={differences()} />}</Show>
        <Show when={props.onTakeTheirs || props.onKeepMine}>
          <div class="mt-2 flex flex-wrap gap-2">
            <Show when={props.onTakeTheirs}>
              {(take) => (
                <Button size="dense" onClick={() => take()()}>
                  {props.takeTheirsLabel ?? t('ui:conflict.takeTheirs')}
                </Button>
              )}
            </Show>
            <Show when={props.onKeepMine}>
              {(keep) => (
                <Button size="dense" onClick={() => keep()()}>
                  {props.keepMineLabel ?? t('ui:conflict.keepMine')}
                </Button>
              )}
            </Show>
          </div>
        </Show>
      </Notice>
    </div>
  );
}

function Differences(props: { of: readonly Difference[] }) {
  return (
    <>
      <p>{t('ui:conflict.choose')}</p>
      <Show when={props.of.length > 0} fallback={<p>{t('ui:conflict.same')}</p>}>
        <table class="my-2 w-full text-left text-sm">
          <thead>
            <tr>
              <td />
              <th scope="col" class="pr-3 font-medium">
                {t('ui:conflict.theirs')}
              </th>
              <th scope="col" class="font-medium">
                {t('ui:conflict.mine')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.of}>
              {(difference) => (
                <tr class="align-top wrap-anywhere">
                  <th scope="row" class="pr-3 font-normal whitespace-nowrap text-ink-2">
                    {difference.label}
                  </th>
                  <td class="pr-3">{difference.theirs || t('ui:conflict.empty')}</td>
                  <td>{difference.mine || t('ui:conflict.empty')}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </>
  );
}
