import { createMemo, For, Show } from 'solid-js';
import { portAreaLines } from '../../../../domain/ports/port-names';
import type { PassCandidateFragment } from '../../../../gql/graphql';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { type FormFields, knownCodes } from '../content/form-fields';
import { areasOfPasses } from './areas-of-passes';

/** What the chosen passes open now, each kind of it once, to be taken over and changed. */
export function CurrentAreas(props: { fields: FormFields; passes: readonly PassCandidateFragment[] }) {
  const sets = createMemo(() => areasOfPasses(props.passes));
  const take = (areas: readonly { code: string }[]) =>
    props.fields.change({ areaCodes: knownCodes(props.fields, areas) });
  return (
    <Show when={props.passes.length > 0}>
      <section aria-labelledby="current-areas" class="panel px-4 py-3">
        <h3 id="current-areas" class="font-semibold">
          {t('applications:form.currentAreas')}
        </h3>
        <Show when={sets().length > 1}>
          <p class="text-sm text-ink-2">{t('applicationForm:areaChange.different')}</p>
        </Show>
        <ul class="grid">
          <For each={sets()}>
            {({ areas, count }) => (
              <li class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2 last:border-b-0">
                <span class="min-w-0 basis-60 grow wrap-anywhere">
                  {t('applications:form.passesWithAreas', { count })}
                  <For each={portAreaLines(areas)}>{(line) => <span class="block text-ink-2">{line}</span>}</For>
                </span>
                <Button
                  size="dense"
                  aria-label={t('applications:form.useAreasOf', { areas: portAreaLines(areas).join(' ') })}
                  onClick={() => take(areas)}
                >
                  {t('applications:form.useAreas')}
                </Button>
              </li>
            )}
          </For>
        </ul>
        <Show when={sets().length > 1}>
          <Button size="dense" class="mt-2" onClick={() => take(sets().flatMap(({ areas }) => areas))}>
            {t('applicationForm:areaChange.useAll')}
          </Button>
        </Show>
      </section>
    </Show>
  );
}
