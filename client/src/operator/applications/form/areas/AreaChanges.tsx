import { For, Show } from 'solid-js';
import IconLost from '~icons/lucide/circle-minus';
import IconAdded from '~icons/lucide/circle-plus';
import { portAreaLines } from '../../../../domain/ports/port-names';
import type { PassCandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Notice } from '../../../../ui/notices/Notice';
import { PassNumber } from '../../../../ui/records/PassNumber';
import { chosenAreas, type FormFields } from '../content/form-fields';
import { areaChangesOf } from './area-changes';

export interface AreaChangesProps {
  fields: FormFields;
  passes: readonly PassCandidateFragment[];
}

/** For each pass what is added and what is lost: a change replaces all of its areas. */
export function AreaChanges(props: AreaChangesProps) {
  const changes = () => areaChangesOf(props.passes, chosenAreas(props.fields));
  const losing = () => changes().filter(({ lost }) => lost.length > 0).length;
  return (
    <Show when={props.passes.length > 0 && props.fields.content.areaCodes.length > 0}>
      <section aria-labelledby="area-changes" class="grid gap-2">
        <h4 id="area-changes" class="font-semibold">
          {t('applicationForm:areaChange.title')}
        </h4>
        <Show when={losing() > 0}>
          <Notice tone="danger">{t('applicationForm:areaChange.losing', { count: losing() })}</Notice>
        </Show>
        <ul class="panel grid">
          <For each={changes()}>
            {({ number, name, added, lost }) => (
              <li class="grid gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 last:border-b-0 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
                <span class="min-w-0 wrap-anywhere">
                  <PassNumber value={number} /> <span class="block">{name}</span>
                </span>
                <span class="grid content-start gap-1">
                  <Show when={added.length > 0}>
                    <span class="flex gap-2 text-success">
                      <IconAdded aria-hidden="true" class="mt-1 size-4 flex-none" />
                      <span>
                        {t('applicationForm:areaChange.added')}
                        {portAreaLines(added).join('；')}
                      </span>
                    </span>
                  </Show>
                  <Show when={lost.length > 0}>
                    <span class="flex gap-2 font-semibold text-danger">
                      <IconLost aria-hidden="true" class="mt-1 size-4 flex-none" />
                      <span>
                        {t('applicationForm:areaChange.lost')}
                        {portAreaLines(lost).join('；')}
                      </span>
                    </span>
                  </Show>
                  <Show when={added.length === 0 && lost.length === 0}>
                    <span class="text-ink-2">{t('applicationForm:areaChange.same')}</span>
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
