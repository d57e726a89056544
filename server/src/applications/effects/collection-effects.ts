import type { EntityManager } from '@mikro-orm/postgresql';
import { FORMS } from '../forms/forms.js';
import { ApplicationItem } from '../items/application-item.entity.js';
import { Application } from '../records/application.entity.js';
import { lockPasses } from '../subjects/lock-passes.js';
import { itemSubject } from '../subjects/subjects.js';
import { applicationInForce } from './application-in-force.js';
import { takeEffect } from './effects.js';
import type { EffectAuthor } from './in-force.js';

/** What forms do once the cards that were issued for their items are collected, or this is undone; `passIds` of those cards. */
export async function takeCollectionEffects(
  tx: EntityManager,
  author: EffectAuthor,
  passIds: readonly string[],
  moment: 'onCollection' | 'onUndoneCollection',
): Promise<void> {
  const items = await tx.find(ApplicationItem, { issuedPassId: { $in: [...passIds] } }, { orderBy: { id: 'asc' } });
  for (const [id, collected] of Map.groupBy(items, ({ applicationId }) => applicationId)) {
    const application = await tx.findOneOrFail(Application, id);
    if (!FORMS[application.form].effects[moment]) continue;
    const passes = await lockPasses(tx, id);
    const inForce = await applicationInForce(tx, author.services.ports, application);
    await takeEffect(
      tx,
      author,
      moment,
      inForce,
      collected.map((item) => itemSubject(item, passes)),
    );
  }
}
