import { Match, Switch } from 'solid-js';
import { formatDateTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { errorText } from '../../faults/error-text';
import type { FormState } from './form-state';

/** What keeps the draft from being saved, and the ways on. What is typed stays in every case. */
export function DraftConflict(props: { form: FormState }) {
  const saver = () => props.form.saver;
  return (
    <Switch>
      <Match when={saver().theirs()}>
        {(theirs) => (
          <Notice tone="warning" title={t('singleEntry:conflict.title')} live>
            <p>{t('singleEntry:conflict.body', { time: formatDateTime(theirs().updatedAt) })}</p>
            <p class="my-1 text-sm wrap-anywhere">
              {theirs().reason || t('singleEntry:draft.noReason')}
              <br />
              {t('singleEntry:draft.contents', {
                areas: theirs().areaCodes.length,
                people: theirs().personIds.length,
              })}
            </p>
            <div class="flex flex-wrap gap-2">
              <Button size="dense" onClick={() => props.form.takeTheirs()}>
                {t('singleEntry:conflict.takeTheirs')}
              </Button>
              <Button size="dense" onClick={() => saver().keepOurs()}>
                {t('singleEntry:conflict.keepMine')}
              </Button>
            </div>
          </Notice>
        )}
      </Match>
      <Match when={saver().gone()}>
        <Notice tone="warning" title={t('singleEntry:conflict.goneTitle')} live>
          <p>{t('singleEntry:conflict.goneBody')}</p>
          <Button size="dense" class="mt-2" onClick={() => saver().saveAsNew()}>
            {t('singleEntry:conflict.saveAsNew')}
          </Button>
        </Notice>
      </Match>
      <Match when={errorText(saver().problem())}>
        {(words) => (
          <Notice tone="danger" title={t('singleEntry:conflict.failed')} live>
            <p>{words()}</p>
            <Button size="dense" class="mt-2" onClick={() => void saver().save()}>
              {t('ui:action.retry')}
            </Button>
          </Notice>
        )}
      </Match>
    </Switch>
  );
}
