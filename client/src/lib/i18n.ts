import i18next from 'i18next';
import { createSignal } from 'solid-js';
import { LANGUAGES, type Language, languages } from './languages';
import { readStored, writeStored } from './stored';
import type { Path, Places, TextAt, TextTree } from './text-types';

/** The texts of the programs: each adds its Chinese texts to this interface, by its name. */
// biome-ignore lint/suspicious/noEmptyInterface: the programs fill it
export interface ProgramTexts {}

type Program = ProgramTexts[keyof ProgramTexts];

type KeyIn<P> = P extends unknown ? { [N in keyof P & string]: `${N}:${Path<P[N]>}` }[keyof P & string] : never;

/** `'ui:action.save'`: the namespace, then the path in it. */
export type TextKey = KeyIn<Program>;

type TextIn<P, N, At extends string> = P extends unknown ? (N extends keyof P ? TextAt<P[N], At> : never) : never;
type TextOf<K> = K extends `${infer N}:${infer At}` ? TextIn<Program, N, At> : never;

/** The texts of a program in one language, by namespace. */
export type LanguageTexts = Readonly<Record<string, TextTree>>;

const storageKey = 'port-pass.language';

const [current, setCurrent] = createSignal<Language>(readStored(storageKey, languages) ?? 'zh-Hant');

const texts = i18next.createInstance();
void texts.init({
  lng: current(),
  resources: {},
  defaultNS: 'ui',
  initAsync: false,
  // Solid escapes what it renders; escaping here as well would show `&amp;`.
  interpolation: { escapeValue: false },
});

let load: ((language: Language) => Promise<LanguageTexts>) | undefined;
const loaded = new Set<Language>();

export function addTexts(language: Language, namespaces: LanguageTexts): void {
  for (const [name, tree] of Object.entries(namespaces)) texts.addResourceBundle(language, name, tree, true, true);
  loaded.add(language);
}

async function ensureTexts(language: Language): Promise<void> {
  if (!loaded.has(language) && load) addTexts(language, await load(language));
}

/** Before anything is rendered: fetches the texts of the language in use; another one follows when it is chosen. */
export async function startTexts(fetchTexts: (language: Language) => Promise<LanguageTexts>): Promise<void> {
  load = fetchTexts;
  await ensureTexts(current());
}

/** The language on screen; reading it in JSX keeps the JSX up to date. */
export const language = current;

let chosen: Language = current();

/**
 * Changes the screen, `<html lang>` and the stored choice, once the texts are here. False when they cannot be fetched:
 * then nothing changes. The caller saves the choice to the account where there is one.
 */
export async function setLanguage(next: Language): Promise<boolean> {
  chosen = next;
  if (!loaded.has(next)) {
    try {
      await ensureTexts(next);
    } catch {
      return false;
    }
    // Chosen again meanwhile.
    if (chosen !== next) return true;
  }
  writeStored(storageKey, next);
  if (typeof document !== 'undefined') document.documentElement.lang = next;
  void texts.changeLanguage(next);
  setCurrent(next);
  return true;
}

/** i18next's own key types are too wide a door; `t` is the narrow one. */
const say = texts.t as (key: string, options: Record<string, unknown>) => string;

/** The text for a key, reactive; the places a text has must be given and no others. */
export function t<K extends TextKey>(key: K, ...places: Places<TextOf<K>>): string {
  return say(key, { lng: current(), ...(places[0] as Record<string, string | number> | undefined) });
}

/** Whether there is a text for a key that is made from a value of the API. */
export const isTextKey = (key: string): key is TextKey => texts.exists(key, { lng: current() });

/** What the language on screen writes between the names of a list, and what else it has of its own. */
export const comma = () => marks().comma;
export const marks = () => LANGUAGES[current()];
