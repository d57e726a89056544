import { createSignal, splitProps } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';
import { TextInput, type TextInputProps } from './TextInput';

/** Pasting and password managers work; give `autocomplete` ('current-password' or 'new-password'). */
export function PasswordInput(props: Omit<TextInputProps, 'type' | 'mono'>) {
  const [shown, setShown] = createSignal(false);
  const [own, rest] = splitProps(props, ['class']);
  return (
    <div class={`relative ${own.class ?? ''}`}>
      <TextInput
        {...rest}
        type={shown() ? 'text' : 'password'}
        class="pr-12"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
      />
      <IconButton
        class="absolute top-1/2 right-0.5 -translate-y-1/2"
        icon={shown() ? IconEyeOff : IconEye}
        label={shown() ? t('ui:field.hidePassword') : t('ui:field.showPassword')}
        aria-pressed={shown()}
        onClick={() => setShown(!shown())}
      />
    </div>
  );
}
