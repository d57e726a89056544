import { For, Show } from 'solid-js';
import { itemText } from '../../../domain/applications/item-words';
import type { ReturnedItemFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import type { Difference } from '../../../ui/notices/ConflictNotice';
import { Notice } from '../../../ui/notices/Notice';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';
import { takeFocus } from '../../../ui/take-focus';
import { ApplicantCompany } from '../../company/ApplicantCompany';
import { PersonChangeList } from './PersonChangeList';
import { isChanged, type PersonChanges } from './person-changes';

export interface CorrectCheckProps {
  /** The fields of the form that are to change. */
  changes: readonly Difference[];
  items: readonly ReturnedItemFragment[];
  /** Nothing while it is loaded, and for a pass. */
  changesOf: (item: ReturnedItemFragment) => PersonChanges | undefined;
  busy: boolean;
  onSend: () => void;
  onBack: () => void;
}

/** What was changed, before and after, once more before it is sent in again. */
export function CorrectCheck(props: CorrectCheckProps) {
  const nothing = () => {
    const people = props.items.map(props.changesOf);
    return props.changes.length === 0 && people.every((each) => each === undefined || !isChanged(each));
  };
  return (
    <section ref={takeFocus} aria-labelledby="correct-check" tabindex="-1" class="grid max-w-4xl grid-cols-1 gap-5">
      <h2 id="correct-check" class="text-lg font-semibold">
        {t('corrections:check.title')}
      </h2>
      <ApplicantCompany />
      <Show when={nothing()}>
        <Notice tone="warning" title={t('corrections:check.nothing')}>
          {t('corrections:check.nothingHint')}
        </Notice>
      </Show>
      <div>
        <h3 class="font-semibold">{t('corrections:form')}</h3>
        <Show when={props.changes.length > 0} fallback={<p class="text-ink-2">{t('corrections:check.sameForm')}</p>}>
          <DescriptionList>
            <For each={props.changes}>
              {({ label, theirs, mine }) => (
                <DescriptionItem label={label}>
                  <del class="block text-ink-3">{theirs || t('ui:conflict.empty')}</del>
                  <ins class="block font-medium no-underline">{mine || t('ui:conflict.empty')}</ins>
                </DescriptionItem>
              )}
            </For>
          </DescriptionList>
        </Show>
      </div>
      <ul class="panel grid">
        <For each={props.items}>
          {(item) => (
            <li class="grid gap-x-6 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
              <span class="font-medium wrap-anywhere">{itemText(item)}</span>
              <div class="grid gap-1">
                <Show when={item.reason}>
                  {(reason) => (
                    <p class="text-sm whitespace-pre-wrap text-ink-2 wrap-anywhere">
                      {t('corrections:reason')}：{reason()}
                    </p>
                  )}
                </Show>
                <Show when={props.changesOf(item)}>{(changes) => <PersonChangeList changes={changes()} />}</Show>
              </div>
            </li>
          )}
        </For>
      </ul>
      <p class="text-ink-2">{t('corrections:description')}</p>
      <div class="flex flex-wrap gap-3 max-sm:flex-col">
        <Button kind={nothing() ? 'secondary' : 'primary'} busy={props.busy} onClick={() => props.onSend()}>
          {nothing() ? t('corrections:check.sendAnyway') : t('corrections:submit')}
        </Button>
        <Button kind={nothing() ? 'primary' : 'secondary'} disabled={props.busy} onClick={() => props.onBack()}>
          {t('corrections:check.back')}
        </Button>
      </div>
    </section>
  );
}
