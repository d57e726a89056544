import { createEffect, For, on, Show } from 'solid-js';
import { itemsAsThen, stepTitle } from '../../../domain/applications/application-timeline';
import { namesOf } from '../../../domain/applications/item-words';
import { apiErrorText } from '../../../domain/errors/api-error-text';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { ConflictNotice } from '../../../ui/notices/ConflictNotice';
import { Notice } from '../../../ui/notices/Notice';
import type { ApplicationCase } from './application-case';
import type { Choice } from './chosen-item';
import type { ApplicationDecisionsState } from './decisions';

export interface DecisionsErrorProps {
  shown: ApplicationCase;
  choice: Choice;
  deciding: ApplicationDecisionsState;
}

/** Why nothing of what was sent was decided, and what others did while the case was open here. */
export function DecisionsError(props: DecisionsErrorProps) {
  let top: HTMLDivElement | undefined;
  const items = () => props.shown.items();
  const conflict = () => props.deciding.errors().whole.some(({ code }) => code === 'CONFLICT');
  const whole = () => props.deciding.errors().whole.filter(({ code }) => code !== 'CONFLICT');
  const refused = () => items().filter(({ id }) => props.deciding.errors().items.has(id));
  const shownAtAll = () =>
    conflict() || props.shown.meanwhile().length > 0 || refused().length > 0 || whole().length > 0;
  // Far down the list it must be seen too.
  createEffect(
    on([shownAtAll, props.deciding.errors], ([there]) => there && top?.scrollIntoView({ block: 'nearest' }), {
      defer: true,
    }),
  );
  return (
    <div ref={top} class="grid gap-3" classList={{ hidden: !shownAtAll() }}>
      <Show when={conflict() || props.shown.meanwhile().length > 0}>
        <ConflictNotice focus={false} class="" title={t('reviews:conflict.title')}>
          <Show when={conflict()}>
            <p>{t('applicationReviews:conflict.nothingSent')}</p>
          </Show>
          <ul class="list-disc pl-5">
            <For each={props.shown.meanwhile()}>
              {(step) => (
                <li>
                  {t('applicationReviews:conflict.step', {
                    who: step.by ?? t('reviews:conflict.colleague'),
                    when: formatDateTime(step.at),
                    names: namesOf(step.itemIds, itemsAsThen(step, items())),
                    what: stepTitle(step),
                  })}
                  <Show when={step.reason}>
                    {(reason) => (
                      <p class="whitespace-pre-wrap">{t('reviews:conflict.reason', { reason: reason() })}</p>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </ConflictNotice>
      </Show>
      <Show when={refused().length > 0 || whole().length > 0}>
        <Notice tone="danger" live title={t('applicationReviews:refused.title')}>
          <For each={whole()}>{(error) => <p>{apiErrorText(error)}</p>}</For>
          <Show when={refused().length > 0}>
            <p>{t('applicationReviews:refused.body')}</p>
            <ul class="mt-1 grid gap-1">
              <For each={refused()}>
                {(item) => (
                  <li>
                    <Button size="dense" kind="quiet" onClick={() => props.choice.choose(item.id)}>
                      {item.holder.name}
                    </Button>{' '}
                    {props.deciding.errorsOf(item.id).join(' ')}
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </Notice>
      </Show>
    </div>
  );
}
