import { Match, Switch } from 'solid-js';
import { errorText } from '../../../../domain/errors/error-text';
import { formatDateTime } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { ConflictNotice } from '../../../../ui/notices/ConflictNotice';
import { Notice } from '../../../../ui/notices/Notice';
import { draftContents } from '../../../new-application/draft-parts';
import type { FormState } from '../content/form-state';

/** What keeps the draft from being saved, and the ways on. What is typed stays in every case. */
export function DraftConflict(props: { state: FormState }) {
  const saver = () => props.state.saver;
  return (
    <Switch>
      <Match when={saver().theirs()}>
        {(theirs) => (
          <ConflictNotice
            focus={false}
            title={t('applications:conflict.title')}
            takeTheirsLabel={t('applications:conflict.takeTheirs')}
            onTakeTheirs={() => props.state.takeTheirs()}
            keepMineLabel={t('applications:conflict.keepMine')}
            onKeepMine={() => saver().keepOurs()}
          >
            <p>{t('applications:conflict.body', { time: formatDateTime(theirs().updatedAt) })}</p>
            <p class="my-1 text-sm wrap-anywhere">
              {theirs().reason || t('newApplication:draft.noReason')}
              <br />
              {draftContents(theirs())}
            </p>
          </ConflictNotice>
        )}
      </Match>
      <Match when={saver().gone()}>
        <ConflictNotice
          focus={false}
          title={t('applications:conflict.goneTitle')}
          keepMineLabel={t('applications:conflict.saveAsNew')}
          onKeepMine={() => saver().saveAsNew()}
        >
          <p>{t('applications:conflict.goneBody')}</p>
        </ConflictNotice>
      </Match>
      <Match when={errorText(saver().problem())}>
        {(words) => (
          <Notice tone="danger" title={t('applications:conflict.failed')} live>
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
