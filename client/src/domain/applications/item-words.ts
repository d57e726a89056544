import { comma, t } from '../../lib/i18n';

/** A person or pass of an application, as far as it takes to name it. */
export interface ItemNames {
  readonly id: string;
  readonly holder: { readonly name: string };
  readonly pass: { readonly number: string } | null;
}

/** The name of a person; of a pass its number too. */
export const itemText = ({ holder, pass }: Omit<ItemNames, 'id'>) =>
  pass ? `${pass.number} ${holder.name}` : holder.name;

/** Whom something is said to, or was done to: the first few, as many as a line holds. */
export function namesOf(itemIds: readonly string[], items: readonly ItemNames[], most = 5): string {
  const meant = items.filter(({ id }) => itemIds.includes(id));
  const names = meant.slice(0, most).map(itemText).join(comma());
  return meant.length > most ? t('application:timeline.names', { names, count: meant.length }) : names;
}
