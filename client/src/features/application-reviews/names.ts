import { t } from '../../lib/i18n';
import { itemTexts } from '../applications/item-words';

interface Named {
  id: string;
  holder: { name: string };
  pass: { id: string; number: string } | null;
}

/** Whom something is said to, or was done to: the first few by name. */
export function namesOf(itemIds: readonly string[], items: readonly Named[], most = 5): string {
  const meant = items.filter(({ id }) => itemIds.includes(id));
  const names = itemTexts(meant, most);
  return meant.length > most ? t('applicationReviews:namesAndMore', { names, count: meant.length }) : names;
}
