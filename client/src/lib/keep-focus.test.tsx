import { render, screen, waitFor } from '@solidjs/testing-library';
import { userEvent } from '@testing-library/user-event';
import { createSignal, onCleanup, Show } from 'solid-js';
import { expect, test } from 'vitest';
import { keepFocus } from './keep-focus';

function open(onRemoved?: () => void) {
  const [there, setThere] = createSignal(true);
  const [whole, setWhole] = createSignal(true);
  function Page() {
    onCleanup(keepFocus());
    return (
      <main>
        <Show when={whole()}>
          <section aria-labelledby="head">
            <h2 id="head">名單</h2>
            <Show when={there()}>
              <button
                type="button"
                onClick={() => {
                  setThere(false);
                  onRemoved?.();
                }}
              >
                刪除
              </button>
            </Show>
            <button type="button">其他</button>
          </section>
        </Show>
      </main>
    );
  }
  render(() => <Page />);
  return { user: userEvent.setup(), setWhole };
}
const button = (name: string) => screen.getByRole('button', { name });

test('the part around a button takes the focus when the button is gone', async () => {
  const { user } = open();
  await user.click(button('刪除'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: '名單' })));
});

test('the page takes it when the part is gone too', async () => {
  const { setWhole } = open();
  button('刪除').focus();
  setWhole(false);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

test('what the page itself chooses keeps the focus', async () => {
  const { user } = open(() => button('其他').focus());
  await user.click(button('刪除'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(button('其他'));
});

test('takes nothing from someone who clicked beside everything', async () => {
  const { user } = open();
  button('其他').focus();
  await user.click(document.body);
  screen.getByRole('main').append(document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});
