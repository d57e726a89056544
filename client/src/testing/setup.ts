import { cleanup, configure } from '@solidjs/testing-library';
import { afterEach, beforeEach, vi } from 'vitest';
import { setLanguage } from '../lib/i18n';
import { frames, framesRun } from './frames';
import './texts';

// What jsdom lacks and components of every kind rely on.
class Unsized {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, frames, {
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

// Each action of a user and each wait begins and ends when what was opened is ready, however late frames come.
configure({
  asyncWrapper: async (act) => {
    await framesRun();
    const result = await act();
    await framesRun();
    return result;
  },
});

beforeEach(() => setLanguage('zh-Hant'));
afterEach(async () => {
  cleanup();
  await framesRun();
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});
