export function Skeleton(props: { class?: string }) {
  return <span aria-hidden="true" class={`skeleton block h-4 ${props.class ?? 'w-full'}`} />;
}
