import i18next from 'i18next';
import { createSignal } from 'solid-js';
import { en } from '../texts/en';
import { zhHant } from '../texts/zh-Hant';
import { readStored, writeStored } from './stored';
import type { Path, Places, TextAt } from './text-types';

export const languages = ['zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];

type Texts = typeof zhHant;
type Namespace = keyof Texts;

/** `'ui:pagination.next'`: the namespace, then the path in it. */
export type TextKey = { [N in Namespace]: `${N}:${Path<Texts[N]>}` }[Namespace];

type TextOf<K> = K extends `${infer N}:${infer P}` ? (N extends Namespace ? TextAt<Texts[N], P> : never) : never;

const storageKey = 'port-pass.language';

const [current, setCurrent] = createSignal<Language>(readStored(storageKey, languages) ?? 'zh-Hant');

const texts = i18next.createInstance();
void texts.init({
  lng: current(),
  fallbackLng: 'zh-Hant',
  resources: { 'zh-Hant': zhHant, en },
  ns: Object.keys(zhHant),
  defaultNS: 'ui',
  initAsync: false,
  // Solid escapes what it renders; escaping here as well would show `&amp;`.
  interpolation: { escapeValue: false },
});

/** The language on screen; reading it in JSX keeps the JSX up to date. */
export const language = current;

/** Changes the screen, `<html lang>` and the stored choice. The caller saves it to the account where there is one. */
export function setLanguage(next: Language): void {
  writeStored(storageKey, next);
  if (typeof document !== 'undefined') document.documentElement.lang = next;
  void texts.changeLanguage(next);
  setCurrent(next);
}

/** i18next's own key types are too wide a door; `t` is the narrow one. */
const say = texts.t as (key: string, options: Record<string, unknown>) => string;

/** The text for a key, reactive; the places a text has must be given and no others. */
export function t<K extends TextKey>(key: K, ...places: Places<TextOf<K>>): string {
  return say(key, { lng: current(), ...(places[0] as Record<string, string | number> | undefined) });
}
