/** The browser itself announces the first page; the focus moves only from the second on. */
let arrivals = 0;

export function isFirstPage(): boolean {
  arrivals += 1;
  return arrivals === 1;
}
