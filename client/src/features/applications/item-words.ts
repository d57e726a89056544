import type { ItemInBriefFragment } from '../../gql/graphql';
import { comma } from './form/form-words';

type Named = Pick<ItemInBriefFragment, 'holder' | 'pass'>;

/** The name of a person; of a pass its number too. */
export const itemText = ({ holder, pass }: Named) => (pass ? `${pass.number} ${holder.name}` : holder.name);

/** The first few of them, as many as a line holds. */
export const itemTexts = (items: readonly Named[], most = 5) => items.slice(0, most).map(itemText).join(comma());
