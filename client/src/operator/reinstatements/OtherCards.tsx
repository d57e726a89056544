import { createSignal, Show } from 'solid-js';
import IconReinstate from '~icons/lucide/rotate-ccw';
import { DeactivatedTable } from '../../domain/reinstatements/DeactivatedTable';
import { deactivatedFilterOf, type reinstatementFilterKinds } from '../../domain/reinstatements/reinstatement-filter';
import { t } from '../../lib/i18n';
import type { FilteredList, ListPlace } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { ByNumberDialog } from './ByNumberDialog';

/** 非所屬: masked cards of the company, and by its whole number one of another company (R-REI-2). */
export function OtherCards(props: { list: ListPlace & FilteredList<typeof reinstatementFilterKinds> }) {
  const [asked, setAsked] = createSignal<string>();
  return (
    <>
      <div>
        <Button icon={IconReinstate} onClick={() => setAsked('')}>
          {t('ownReinstatements:byNumber.other')}
        </Button>
      </div>
      <DeactivatedTable
        list={props.list}
        filter={{ ...deactivatedFilterOf(props.list.filters()), ownership: 'NON_OWNED' }}
        clear
        action={({ pass }) => (
          <Show when={pass.status === 'DEACTIVATED'}>
            <Button
              size="dense"
              aria-label={t('reinstatements:actionOf', { number: pass.number })}
              onClick={() => setAsked(pass.number)}
            >
              {t('reinstatements:action')}
            </Button>
          </Show>
        )}
      />
      <ByNumberDialog number={asked()} onClose={() => setAsked(undefined)} />
    </>
  );
}
