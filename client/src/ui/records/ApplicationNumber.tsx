/** `OM01-11209-00002`, the sequence emphasised: it is what people read to each other. */
export function ApplicationNumber(props: { value: string; class?: string }) {
  const cut = () => props.value.lastIndexOf('-') + 1;
  return (
    <span class={`whitespace-nowrap font-mono tracking-tight ${props.class ?? ''}`}>
      <span class="font-normal">{props.value.slice(0, cut())}</span>
      <span class="font-bold">{props.value.slice(cut())}</span>
    </span>
  );
}
