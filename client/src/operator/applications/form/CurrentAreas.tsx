import { For, Show } from 'solid-js';
import { portAreaLines } from '../../../domain/ports/port-names';
import type { PassCandidateFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { areasOfPasses } from './areas-of-passes';
import type { FormFields } from './form-fields';

/** What the chosen passes open now, each kind of it once, to be taken over and changed. */
export function CurrentAreas(props: { fields: FormFields; passes: readonly PassCandidateFragment[] }) {
  return (
    <Show when={props.passes.length > 0}>
      <section aria-labelledby="current-areas" class="panel px-4 py-3">
        <h3 id="current-areas" class="font-semibold">
          {t('applications:form.currentAreas')}
        </h3>
        <ul class="grid">
          <For each={areasOfPasses(props.passes)}>
            {({ areas, count }) => (
              <li class="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2 last:border-b-0">
                <span class="min-w-0 basis-60 grow wrap-anywhere">
                  {t('applications:form.passesWithAreas', { count })}
                  <For each={portAreaLines(areas)}>{(line) => <span class="block text-ink-2">{line}</span>}</For>
                </span>
                <Button
                  size="dense"
                  aria-label={t('applications:form.useAreasOf', { areas: portAreaLines(areas).join(' ') })}
                  onClick={() => props.fields.change({ areaCodes: areas.map(({ code }) => code) })}
                >
                  {t('applications:form.useAreas')}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
