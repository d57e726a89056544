import { render, screen } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { createGoToKeys, createListKeys, createShortcuts, pressed, setShortcutsOn, shortcutsOn } from './keyboard';

afterEach(() => setShortcutsOn(true));

function open(act = vi.fn<(event: KeyboardEvent) => unknown>()) {
  render(() => {
    createShortcuts({ a: act });
    return (
      <>
        <input aria-label="姓名" />
        <input type="checkbox" aria-label="同意" />
        <textarea aria-label="原因" />
        <select aria-label="港口">
          <option>基隆</option>
        </select>
        <button type="button">儲存</button>
      </>
    );
  });
  return { act, user: userEvent.setup() };
}

test('a key acts anywhere on the page, also on a button or box', async () => {
  const { act, user } = open();
  await user.keyboard('a');
  screen.getByRole('button').focus();
  await user.keyboard('a');
  screen.getByRole('checkbox').focus();
  await user.keyboard('a');
  expect(act).toHaveBeenCalledTimes(3);
});

test.each(['姓名', '原因', '港口'])('not while one types or chooses: %s', async (name) => {
  const { act, user } = open();
  screen.getByLabelText(name).focus();
  await user.keyboard('a');
  expect(act).not.toHaveBeenCalled();
});

test('ignores a key together with Ctrl, Alt or Meta: those are the browser’s', async () => {
  const { act, user } = open();
  await user.keyboard('{Control>}a{/Control}{Alt>}a{/Alt}{Meta>}a{/Meta}');
  expect(act).not.toHaveBeenCalled();
});

test('ignores a key while a dialog is open', async () => {
  const { act, user } = open();
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog" data-state="open"></div>');
  await user.keyboard('a');
  expect(act).not.toHaveBeenCalled();
});

test('ignores every key when they are switched off, and keeps that choice (WCAG 2.1.4)', async () => {
  const { act, user } = open();
  setShortcutsOn(false);
  await user.keyboard('a');
  expect(act).not.toHaveBeenCalled();
  expect(shortcutsOn()).toBe(false);
  expect(localStorage.getItem('port-pass.shortcuts')).toBe('off');
});

test('takes the key from the browser unless the handler leaves it', async () => {
  const left: boolean[] = [];
  document.addEventListener('keydown', (event) => queueMicrotask(() => left.push(!event.defaultPrevented)), {
    once: true,
  });
  const { user } = open(vi.fn(() => false));
  await user.keyboard('a');
  expect(left).toEqual([true]);
});

test('a key held down acts once', () => {
  const act = vi.fn();
  const handler = pressed(() => true, act);
  handler(new KeyboardEvent('keydown', { key: 'a' }));
  handler(new KeyboardEvent('keydown', { key: 'a', repeat: true }));
  expect(act).toHaveBeenCalledOnce();
});

test('a key that may not act now is left to the browser', () => {
  const act = vi.fn();
  expect(pressed(() => false, act)(new KeyboardEvent('keydown'))).toBe(false);
  expect(act).not.toHaveBeenCalled();
});

function openList(count = 3) {
  const [rows, setRows] = createSignal(count);
  const [open, select] = [vi.fn(), vi.fn()];
  let active = () => -1;
  render(() => {
    active = createListKeys({ count: rows, open, select }).active;
    return <a href="/x">連結</a>;
  });
  return { active: () => active(), setRows, open, select, user: userEvent.setup() };
}

test('j and k move within the list', async () => {
  const { active, user } = openList();
  expect(active()).toBe(-1);
  await user.keyboard('jjjjj');
  expect(active()).toBe(2);
  await user.keyboard('kkkk');
  expect(active()).toBe(0);
});

test('a list that becomes shorter keeps its place', async () => {
  const { active, setRows, user } = openList();
  await user.keyboard('jjj');
  setRows(1);
  expect(active()).toBe(0);
});

test('nothing moves in an empty list', async () => {
  const { active, user } = openList(0);
  await user.keyboard('j');
  expect(active()).toBe(-1);
});

test('x selects and Enter opens the current row, and neither does anything before the first move', async () => {
  const { open, select, user } = openList();
  await user.keyboard('x{Enter}');
  expect([open, select].some((each) => each.mock.calls.length > 0)).toBe(false);
  await user.keyboard('jjx{Enter}');
  expect(select).toHaveBeenCalledWith(1);
  expect(open).toHaveBeenCalledWith(1);
});

test('Enter on a link is the link’s own', async () => {
  const { open, user } = openList();
  await user.keyboard('j');
  screen.getByRole('link').addEventListener('click', (event) => event.preventDefault());
  screen.getByRole('link').focus();
  await user.keyboard('{Enter}');
  expect(open).not.toHaveBeenCalled();
});

test('g and a second key go somewhere, and no second key is another shortcut meanwhile', async () => {
  const [go, act] = [vi.fn(), vi.fn()];
  render(() => {
    createGoToKeys(() => ({ q: go }));
    createShortcuts({ a: act, q: act });
    return <input aria-label="姓名" />;
  });
  const user = userEvent.setup();
  await user.keyboard('gq');
  expect(go).toHaveBeenCalledTimes(1);
  await user.keyboard('ga');
  expect(act).not.toHaveBeenCalled();
  await user.keyboard('a');
  expect(act).toHaveBeenCalledTimes(1);
  await user.type(screen.getByLabelText('姓名'), 'gq');
  setShortcutsOn(false);
  await user.keyboard('gq');
  expect(go).toHaveBeenCalledTimes(1);
});
