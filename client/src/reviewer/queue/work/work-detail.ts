import { formShortText, stepText } from '../../../domain/applications/application-words';
import type { WorkPartsFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';

/** At which steps how many people of an application wait: 「港務公司審查 3 人」; nothing for other cases. */
export function waitingPeopleText({ steps, itemsWaiting }: Pick<WorkPartsFragment, 'steps' | 'itemsWaiting'>) {
  if (steps.length === 0) return undefined;
  const named = steps.map(stepText).join(t('work:and'));
  return t('work:itemsWaiting', { steps: named, count: itemsWaiting });
}

/** What a case is about, in a line. */
export function workDetail(work: WorkPartsFragment): string {
  if (!work.form) return [t(`work:kind.${work.kind}`), work.passNumber, work.filedBy].filter(Boolean).join(' ');
  const mark = work.resubmittedAt ? `${t('work:resubmitted')} ` : '';
  return `${mark}${formShortText(work.form)} ${work.number ?? ''} ${waitingPeopleText(work) ?? ''}`;
}
