import type { Locator } from 'playwright-core';

/** The heights of the bars of a chart in pixels, from left to right. A count of 0 has no bar. */
export function barHeights(canvas: Locator): Promise<number[]> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    // Lines and labels are grey; the bars are not.
    const coloured = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 4);
      return alpha > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 24;
    };
    const columns = Array.from({ length: width }, (_, x) => {
      const rows = Array.from({ length: height }, (_, y) => y).filter((y) => coloured(x, y));
      return rows.length > 3 ? (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1 : 0;
    });
    const bars: number[] = [];
    columns.forEach((now, x) => {
      if (now === 0) return;
      // The lines of a pattern are narrower than the space between bars.
      const same = columns.slice(Math.max(0, x - 3), x).some((before) => before > 0);
      bars.push(same ? Math.max(now, bars.pop() ?? 0) : now);
    });
    return bars;
  });
}
