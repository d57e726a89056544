import { t } from '../../lib/i18n';
import { itemTexts } from '../applications/item-words';

interface Named {
  id: string;
  holder: { name: string };
  pass: { id: string; number: string } | null;
}

const most = 5;

/** Whom something is said to, or was done to: all of them, or the first few by name. */
export function namesOf(itemIds: readonly string[], items: readonly Named[]): string {
  const meant = items.filter(({ id }) => itemIds.includes(id));
  if (items.length > 1 && meant.length === items.length) {
    return t('applicationReviews:names.all', { count: items.length });
  }
  const names = itemTexts(meant, most);
  return meant.length > most ? t('applicationReviews:names.andMore', { names, count: meant.length }) : names;
}
