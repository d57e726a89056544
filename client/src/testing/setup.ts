import { cleanup, configure } from '@solidjs/testing-library';
import { afterEach, beforeEach, vi } from 'vitest';
import { setLanguage } from '../lib/i18n';
import './texts';

// What jsdom lacks and components of every kind rely on.
class Unsized {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, {
  ResizeObserver: Unsized,
  IntersectionObserver: Unsized,
  matchMedia: (media: string) => Object.assign(new EventTarget(), { matches: false, media }),
  scrollTo: () => {},
});
// Without layout nothing has a size; what has one counts as visible and takes the focus.
Element.prototype.getClientRects = function () {
  return (this.closest('[hidden]') ? [] : [new DOMRect()]) as unknown as DOMRectList;
};
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};

// The whole document below each failure would bury it.
configure({ getElementError: (message) => new Error(message?.split('\n\n')[0]), asyncUtilTimeout: 10_000 });

beforeEach(() => setLanguage('zh-Hant'));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});
