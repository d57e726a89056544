import { type Component, lazy } from 'solid-js';

/** A page that is loaded when its address is first opened, by the name it has in its file. */
export const page = <Name extends string>(load: () => Promise<Record<Name, Component>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));
