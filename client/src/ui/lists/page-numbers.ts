/** First, last, and the neighbours of the current page; `0` stands for a gap. */
export function pageNumbers(page: number, last: number): number[] {
  const wanted = new Set([1, last, page - 1, page, page + 1].filter((each) => each >= 1 && each <= last));
  if (page <= 3) for (const each of [2, 3]) if (each <= last) wanted.add(each);
  const numbers: number[] = [];
  for (const each of [...wanted].sort((a, b) => a - b)) {
    const before = numbers.at(-1);
    // A gap of one page is as wide as the page itself.
    if (before !== undefined && each - before === 2) numbers.push(each - 1);
    else if (before !== undefined && each - before > 2) numbers.push(0);
    numbers.push(each);
  }
  return numbers;
}
