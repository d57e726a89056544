import { comma, t } from '../../lib/i18n';

/** The names of a person or pass of an application. */
export interface ItemNames {
  readonly id: string;
  readonly holder: { readonly name: string };
  readonly pass: { readonly number: string } | null;
}

/** The name of a person; for a pass also its number. */
export const itemText = ({ holder, pass }: Omit<ItemNames, 'id'>) =>
  pass ? `${pass.number} ${holder.name}` : holder.name;

/** The names of these items: the first few that fit in a line, then the total. */
export function namesOf(itemIds: readonly string[], items: readonly ItemNames[], most = 5): string {
  const meant = items.filter(({ id }) => itemIds.includes(id));
  const names = meant.slice(0, most).map(itemText).join(comma());
  return meant.length > most ? t('application:timeline.names', { names, count: meant.length }) : names;
}
