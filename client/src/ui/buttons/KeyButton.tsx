import { splitProps } from 'solid-js';
import { Button, type ButtonProps } from './Button';
import { Key } from './Key';

export interface KeyButtonProps extends ButtonProps {
  /** The key that does the same; the page listens for it. */
  key: string;
}

/** A button that names its key. */
export function KeyButton(props: KeyButtonProps) {
  const [own, rest] = splitProps(props, ['key', 'children']);
  return (
    <Button {...rest} aria-keyshortcuts={own.key}>
      {own.children}
      <Key>{own.key}</Key>
    </Button>
  );
}
