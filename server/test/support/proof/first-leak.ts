import type { TestApp } from '../app.js';
import { hiddenFrom, OUTSIDERS, readsInClear } from '../outsiders.js';
import { REACHES } from '../reaches.js';
import type { World } from '../world.js';
import { documentOf } from './document-of.js';

/** The first personal value of company B that an outsider receives, and where. */
export async function firstLeak(app: TestApp, world: World): Promise<string | undefined> {
  for (const outsider of OUTSIDERS) {
    for (const [name, reaches] of Object.entries(REACHES)) {
      if (readsInClear(outsider.who, name)) continue;
      for (const args of reaches(world)) {
        const { text } = await app.query({ ...outsider.viewer(world) }, documentOf(name, args));
        const leak = hiddenFrom(outsider, world).find(([, value]) => text.includes(value));
        if (leak) return `${outsider.who}: ${name}(${args}) ${leak[0]}`;
      }
    }
  }
  return undefined;
}
