import { createEffect, createResource, createSignal, onCleanup, Show } from 'solid-js';
import { FileParts, loadFile } from '../../domain/files/stored-file';
import { type FragmentType, readFragment } from '../../gql';

/** A photo in a narrow column, fetched with the viewer's own sign-in; nothing where it cannot be shown. */
export function StoredPhoto(props: { file: FragmentType<typeof FileParts> }) {
  const file = () => readFragment(FileParts, props.file);
  const [blob] = createResource(
    () => file().url,
    (url) => loadFile(url).catch(() => undefined),
  );
  const [address, setAddress] = createSignal<string>();
  createEffect(() => {
    const image = blob.state === 'ready' ? blob() : undefined;
    if (!image?.type.startsWith('image/')) return void setAddress(undefined);
    const url = URL.createObjectURL(image);
    setAddress(url);
    onCleanup(() => URL.revokeObjectURL(url));
  });
  return (
    <Show when={address()}>
      {(src) => (
        <img
          src={src()}
          alt={file().name}
          class="max-h-52 w-36 flex-none self-start rounded-lg border border-line bg-white object-contain"
        />
      )}
    </Show>
  );
}
